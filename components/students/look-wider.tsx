import { CHOICE_NAMES } from '../../content/choice-names';
import { capital } from '../../plan/capital';
import { Bars } from './bars';
import { FEWEST, type ThemeCount } from './themes';

/** *Kijk breder*: themes that more students have. Who has them is nowhere to be seen, and leads nowhere. */
export function LookWider({ themes }: { themes: readonly ThemeCount[] }) {
  return (
    <section aria-labelledby="breder">
      <h2 id="breder">Kijk breder</h2>
      {themes.length === 0 ? (
        <p class="help">
          Kies in een dossier een thema, bij stap 1. Hebben {FEWEST} of meer leerlingen hetzelfde thema, dan
          staat dat hier, zonder namen.
        </p>
      ) : (
        <>
          <p class="help">
            Thema’s die bij {FEWEST} of meer leerlingen spelen. Wat bij minder leerlingen speelt, staat hier
            niet.
          </p>
          <Bars
            caption="Hoeveel leerlingen een thema hebben"
            heads={['Thema', 'Leerlingen']}
            rows={themes.map(({ theme, count, groups }) => ({
              id: theme,
              name: capital(CHOICE_NAMES['wider.theme'][theme]),
              count,
              ...(groups.length > 0
                ? { more: groups.map((one) => `${one.group}: ${one.count}`).join(', ') }
                : {}),
            }))}
          />
        </>
      )}
    </section>
  );
}
