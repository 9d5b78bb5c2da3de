import { useEffect } from 'preact/hooks';
import type { DossierLink } from '../ports/dossier-link';

/** The browser's spelling check stays out of every field of this page where the school has said so. */
export function useSpellCheck(link: DossierLink): void {
  const off = link.rules.value.spellCheck === false;
  useEffect(() => {
    const page = document.documentElement;
    if (off) page.spellcheck = false;
    else page.removeAttribute('spellcheck');
  }, [off]);
}
