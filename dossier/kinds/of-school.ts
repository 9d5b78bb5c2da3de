/** The kinds of row that only a school has, in Voorbereiding. */
import { choice, type KindData, position, text } from './kind';

export const OF_SCHOOL = {
  /** Somebody at school whom teachers, pupils and parents can turn to: role, days, how to reach. */
  contact: {
    added: true,
    of: 'school',
    step: 'voorbereiding',
    first: 'name',
    fields: {
      name: text,
      role: text,
      days: text,
      reach: text,
      position,
    },
  },
  /** A protocol of the school, and where it is. */
  protocol: {
    added: true,
    of: 'school',
    step: 'voorbereiding',
    first: 'name',
    fields: { name: text, where: text, position },
  },
  /** *Onze aanpakken*: what this school does, for which need, who usually does it, how often, and where to read of it. */
  approach: {
    added: true,
    of: 'school',
    step: 'voorbereiding',
    first: 'what',
    fields: { what: text, need: text, who: text, often: text, source: text, position },
  },
  /**
   * The ouder- en jeugdsteunpunt, the samenwerkingsverband, and the region of its holidays; and who makes the texts of
   * this device.
   */
  school: {
    names: ['-'],
    of: 'school',
    step: 'voorbereiding',
    fields: {
      supportPoint: text,
      partnership: text,
      region: choice,
      maker: text,
      makerRole: text,
      name: text,
    },
  },
} as const satisfies Readonly<Record<string, KindData>>;
