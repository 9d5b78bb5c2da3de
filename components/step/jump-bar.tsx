import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { idOf } from '../place';
import type { Count } from '../sheet';

export interface Jump {
  part: string;
  name: string;
  count?: Count;
}

/** The parts of this step. Sticks while the step scrolls, and says which part is on top. */
export function JumpBar({ jumps }: { jumps: readonly Jump[] }) {
  const bar = useRef<HTMLElement>(null);
  const current = useSignal(jumps[0]?.part ?? '');
  const parts = jumps.map(({ part }) => part).join(' ');

  useEffect(() => {
    const look = () => {
      const edge = (bar.current?.getBoundingClientRect().bottom ?? 0) + 8;
      const tops = parts.split(' ').filter((part) => {
        const top = document
          .getElementById(idOf.part(part))
          ?.closest('[data-part]')
          ?.getBoundingClientRect().top;
        return top !== undefined && top <= edge;
      });
      current.value = tops.at(-1) ?? jumps[0]?.part ?? '';
    };
    look();
    // Scrolling does not bubble; what scrolls is the body, or on a low window the whole panel.
    document.addEventListener('scroll', look, { capture: true, passive: true });
    return () => document.removeEventListener('scroll', look, { capture: true });
  }, [parts]);

  const jump = (part: string) => {
    const heading = document.getElementById(idOf.part(part));
    heading?.closest('[data-part]')?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
    current.value = part;
  };
  return (
    <nav class="jump" aria-label="Onderdelen van deze stap" ref={bar}>
      {jumps.map(({ part, name, count }) => (
        <button
          type="button"
          key={part}
          aria-current={current.value === part ? 'true' : undefined}
          onClick={() => jump(part)}
        >
          {name}
          {count && (
            <span>
              {' '}
              {count.done} van {count.of}
            </span>
          )}
        </button>
      ))}
    </nav>
  );
}
