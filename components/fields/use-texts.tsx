import type { Kind } from '../../dossier/rows';
import type { TextField } from '../../ports/dossier-link';
import { useLink } from '../desk';
import { idOf } from '../place';
import { address, type Sheet } from '../sheet';
import { LabelledField } from './labelled-field';
import { PeopleField } from './people-field';

/** A text of a row, as it stands in a form. */
export interface TextOf<K extends Kind> {
  field: TextField<K>;
  label: string;
  /** One line below the field. */
  help?: string;
  /** Names to pick from, for a field that holds names. */
  people?: readonly string[];
  /** What those names are, where that is not the label. */
  legend?: string;
}

/**
 * The texts of a row, to type in the order in which they are described.
 * @param alone each says by itself whether it was saved; else what stands around them does
 */
export function useTexts<K extends Kind>(
  sheet: Sheet,
  kind: K,
  name: string,
  texts: readonly TextOf<K>[],
  alone = true,
) {
  const link = useLink();
  const where = address(sheet, kind, name);
  const described = texts.map((text) => ({ ...text, draft: link.text(where, text.field) }));
  const drafts = described.map(({ draft }) => draft);
  return {
    drafts,
    /** What stands in this field now. */
    said: (field: TextField<K>) => link.text(where, field).value.value,
    fields: described.map(({ field, people, ...props }) =>
      people ? (
        <PeopleField
          key={field}
          id={idOf.field(kind, name, field)}
          people={people}
          alone={alone}
          {...props}
        />
      ) : (
        <LabelledField key={field} id={idOf.field(kind, name, field)} alone={alone} {...props} />
      ),
    ),
  };
}
