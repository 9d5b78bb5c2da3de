import type { Kind, Payloads } from '../../dossier/rows';
import { useLink } from '../desk';
import { idOf } from '../place';
import { address, type Sheet } from '../sheet';
import { Choice } from './choice';
import { useSaving } from './use-saving';

interface RowChoiceProps<K extends Kind, F extends keyof Payloads[K] & string, T extends string> {
  sheet: Sheet;
  kind: K;
  /** Of a kind of which a round has one: left out. */
  name?: string;
  field: F;
  legend: string;
  options: readonly (readonly [T, string])[];
  stacked?: boolean;
  /** What stands chosen while nothing was; without it the choice can be taken back. */
  usual?: T;
  /** Which choice it stands for, where an earlier version stored something else. */
  reads?(stored: string): string;
  /** Stored with it. */
  along?: Partial<Payloads[K]>;
}

/** A choice that is a field of a row; it saves itself. */
export function RowChoice<
  K extends Kind,
  F extends keyof Payloads[K] & string,
  T extends Payloads[K][F] & string,
>(props: RowChoiceProps<K, F, T>) {
  const link = useLink();
  const saving = useSaving();
  const { sheet, kind, name = '-', field, legend, options, stacked, usual } = props;
  const id = idOf.field(kind, name, field);
  const stored = sheet.one(kind, name)?.[field] as string | undefined;
  const set = (value: T | '') =>
    saving.run(
      link.set(address(sheet, kind, name), { ...props.along, [field]: value } as Partial<Payloads[K]>),
    );
  return (
    <>
      <Choice
        name={id}
        id={id}
        legend={legend}
        options={options}
        value={((stored && (props.reads?.(stored) ?? stored)) as T | undefined) || usual || null}
        choose={set}
        {...(stacked ? { stacked } : {})}
        {...(usual === undefined ? { clear: () => set('') } : {})}
      />
      {saving.line}
    </>
  );
}
