/** Inline drawings on a 24 grid; `size` sm is for beside 13 px text. Always hidden from screen readers. */
const PATHS = {
  stairs: 'M3 20.5h4.5v-5.25H12V10h4.5V4.75H21',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  more: 'M5 12h1M11.5 12h1M18 12h1',
  list: 'M9 6.5h11M9 12h11M9 17.5h11M4.5 6.5h.01M4.5 12h.01M4.5 17.5h.01',
  hide: 'M5.5 5h13a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2h-13a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2zM15 5v14M7.5 9.5L10 12l-2.5 2.5',
  down: 'M6 9.5l6 6 6-6',
  left: 'M14.5 6l-6 6 6 6',
  right: 'M9.5 6l6 6-6 6',
  note: 'M5 4.5h14v10.5L14.5 19.5H5zM19 15h-4.5v4.5M8.5 9h7M8.5 12.5h4',
  checkCircle: 'M20.75 12a8.75 8.75 0 1 1-17.5 0 8.75 8.75 0 0 1 17.5 0zM8 12.4l2.8 2.8L16 9.6',
  circlePen: 'M20.75 12A8.75 8.75 0 1 1 12 3.25M11 13.2l.4-2.1 6.9-6.9 1.7 1.7-6.9 6.9z',
  print: 'M7.5 9V4h9v5M7.5 16.5H4v-7.5h16v7.5h-3.5M7.5 14h9v6h-9z',
  doc: 'M6.5 3.5h7.5l4 4v13h-11.5zM14 3.5v4h4M9.5 12h5.5M9.5 15.5h5.5',
  school: 'M4 20V10l8-5.5L20 10v10zM9.8 20v-5.5h4.4V20M2.5 20h19',
  info: 'M20.75 12a8.75 8.75 0 1 1-17.5 0 8.75 8.75 0 0 1 17.5 0zM12 11v5M12 8h.01',
  pen: 'M5 19l.8-3.8L16.3 4.7l3 3L8.8 18.2zM14 7l3 3',
  plus: 'M12 5.5v13M5.5 12h13',
  calendar:
    'M5.5 5.5h13a1.5 1.5 0 0 1 1.5 1.5v11.5a1.5 1.5 0 0 1-1.5 1.5h-13a1.5 1.5 0 0 1-1.5-1.5V7a1.5 1.5 0 0 1 1.5-1.5zM4 10h16M8.5 3.5v4M15.5 3.5v4',
  copy: 'M10 8.5h8a1.5 1.5 0 0 1 1.5 1.5v8.5a1.5 1.5 0 0 1-1.5 1.5h-8a1.5 1.5 0 0 1-1.5-1.5V10A1.5 1.5 0 0 1 10 8.5zM15.5 8.5V5.5A1.5 1.5 0 0 0 14 4H6a1.5 1.5 0 0 0-1.5 1.5V14A1.5 1.5 0 0 0 6 15.5h2.5',
  insert: 'M12 4v10M8 10.5l4 4 4-4M5 16.5V19h14v-2.5',
  swap: 'M4.5 8.5h14M15 5l3.5 3.5L15 12M19.5 15.5h-14M9 12l-3.5 3.5L9 19',
  cross: 'M6.5 6.5l11 11M17.5 6.5l-11 11',
  point: 'M5 8.5V5h3.5M15.5 5H19v3.5M5 15.5V19h3.5M11.5 11.5l8.5 3.2-3.7 1.6-1.6 3.7z',
  undo: 'M8.5 5L4.5 9l4 4M4.5 9H14a5.2 5.2 0 0 1 0 10.4h-3',
  person: 'M15.7 8.2a3.7 3.7 0 1 1-7.4 0 3.7 3.7 0 0 1 7.4 0zM4.8 20c.6-4 3.5-6 7.2-6s6.6 2 7.2 6',
  device:
    'M6 5h12a1.5 1.5 0 0 1 1.5 1.5V14a1.5 1.5 0 0 1-1.5 1.5H6A1.5 1.5 0 0 1 4.5 14V6.5A1.5 1.5 0 0 1 6 5zM2.5 19h19',
  alert: 'M12 4.2l8.8 15.3H3.2zM12 10v4.2M12 17h.01',
  lock: 'M6.5 10.5h11a1.5 1.5 0 0 1 1.5 1.5v7a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 5 19v-7a1.5 1.5 0 0 1 1.5-1.5zM8 10.5V8a4 4 0 0 1 8 0v2.5',
  diskOff: 'M8 5h8l3 3v8M19 19H5V5M3.5 3.5l17 17',
  archive: 'M3.5 5h17v4h-17zM5 9v10.5h14V9M10 13h4',
  trash: 'M4.5 7h15M9.5 7V4.5h5V7M6.5 7l.8 12.5h9.4L17.5 7M10.2 10.8v5M13.8 10.8v5',
} as const;

export type IconName = keyof typeof PATHS | 'circleDash';

export function Icon({ name, size, turn }: { name: IconName; size?: 'sm' | 'lg'; turn?: boolean }) {
  const classes = ['i', size && `i-${size}`, turn && 'i-turn'].filter(Boolean).join(' ');
  return (
    <svg class={classes} viewBox="0 0 24 24" aria-hidden="true">
      {name === 'circleDash' ? (
        <circle cx="12" cy="12" r="8.75" stroke-dasharray="3.1 2.4" />
      ) : (
        <path d={PATHS[name]} />
      )}
    </svg>
  );
}
