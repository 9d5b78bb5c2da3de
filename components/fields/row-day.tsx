import type { Kind, Payloads } from '../../dossier/rows';
import { useLink } from '../desk';
import { idOf } from '../place';
import { address, type Sheet } from '../sheet';
import { DayField } from './day-field';
import { useSaving } from './use-saving';

interface RowDayProps<K extends Kind> {
  sheet: Sheet;
  kind: K;
  name: string;
  field: keyof Payloads[K] & string;
  label: string;
  help?: string | undefined;
}

/** A day that is a field of a row; it saves itself. */
export function RowDay<K extends Kind>({ sheet, kind, name, field, label, help }: RowDayProps<K>) {
  const link = useLink();
  const saving = useSaving('Opslaan lukt niet. Deze datum is niet bewaard.');
  return (
    <>
      <DayField
        id={idOf.field(kind, name, field)}
        label={label}
        day={String(sheet.one(kind, name)?.[field] ?? '')}
        choose={(day) =>
          saving.run(link.set(address(sheet, kind, name), { [field]: day } as Partial<Payloads[K]>))
        }
        help={help}
      />
      {saving.line}
    </>
  );
}
