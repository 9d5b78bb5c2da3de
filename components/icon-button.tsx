import { Icon, type IconName } from './icon';

interface IconButtonProps {
  /** Its name, for who hears it and for who points at it. */
  name: string;
  /** Shorter, for who sees what it is about. */
  title?: string;
  icon: IconName;
  small?: boolean;
  onClick(event: MouseEvent): void;
}

/** A button that is only a drawing. */
export function IconButton({ name, title = name, icon, small, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      class={small ? 'icon-btn icon-btn-sm' : 'icon-btn'}
      aria-label={name}
      title={title}
      onClick={onClick}
    >
      <Icon name={icon} {...(small ? { size: 'sm' } : {})} />
    </button>
  );
}
