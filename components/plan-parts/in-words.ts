/** A goal or an agreement in one line, for the screens that only name it. Pure. */
import type { Payloads } from '../../dossier/rows';

export function goalInWords({ text, own }: Pick<Payloads['goal'], 'text' | 'own'>): string {
  return text.trim() || (own.trim() && `“${own.trim()}”`) || 'Doel zonder tekst';
}

export function agreementInWords({ what }: Pick<Payloads['agreement'], 'what'>): string {
  return what.trim() || 'Afspraak zonder tekst';
}
