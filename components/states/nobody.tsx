import { Icon } from '../icon';

export function Nobody() {
  return (
    <div class="state">
      <p class="state-icon">
        <Icon name="person" size="lg" />
      </p>
      <h2>Op deze pagina is geen leerling herkend</h2>
      <p>Open de pagina van een leerling.</p>
    </div>
  );
}
