// One raw IndexedDB read, then one tick on screen.
const opening = indexedDB.open('baseline', 1);
opening.onupgradeneeded = () => {
  opening.result.createObjectStore('rows').put({ done: true }, 'tick');
};
opening.onsuccess = () => {
  const reading = opening.result.transaction('rows').objectStore('rows').get('tick');
  reading.onsuccess = () => {
    const tick = document.createElement('input');
    tick.type = 'checkbox';
    tick.checked = reading.result.done;
    tick.setAttribute('aria-label', 'Aandachtspunt');
    document.body.append(tick);
  };
};
