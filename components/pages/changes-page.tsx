import { useEffect } from 'preact/hooks';
import { VERSIONS } from '../../content/versions';
import type { OwnPageLink } from '../../ports/own-page-client';

/** *Wat is er veranderd*, per version. Whoever opens it was told. */
export function ChangesPage({ link }: { link: OwnPageLink }) {
  const isTold = link.view.value?.tells !== 'changes';
  useEffect(() => {
    // Where it cannot be kept, the line stays.
    if (!isTold) link.ask('told', {}).catch(() => {});
  }, [link, isTold]);
  return (
    <>
      {VERSIONS.map(({ version, touchesData, says }) => (
        <section key={version} class="version" aria-label={`Versie ${version}`}>
          <h2>Versie {version}</h2>
          {touchesData && <p class="help">Dit verandert iets aan wat er bewaard wordt.</p>}
          <ul>
            {says.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
