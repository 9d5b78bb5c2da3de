import type { HostProfile } from '../profile';
import { NAME } from './address';

/** Somtoday's app for teachers: an Angular app with the pupil's id in its path, all in the light DOM. */
export const somtoday: HostProfile = {
  id: 'somtoday',
  name: NAME,
  hostname: 'docent\\.somtoday\\.nl',
  staff: '^/',
  notForUs:
    '^/leerling(?![^/.;])|/(?:login|inloggen|logout|uitloggen|oauth2?|oidc|callback|ouder(?:s?portaal)?|leerlingportaal)(?![^/.;])',
  notForUsMarks: 'input[type=password]',
  idInUrl: [
    '^/mentordashboard/leerling/(\\d{1,20})(?:[/?#]|$)',
    '^/notitieboek[^?]*\\?(?:.*&)?leerling=(\\d{1,20})(?:[&#]|$)',
  ],
  header: {
    name: 'dt-groep-leerling-header-navigatie .leerling span.naam[cy="header-item-naam"]',
    group: 'dt-groep-leerling-header-navigatie .groep .groep-naam',
    nobody: 'Kies een leerling',
    card: { name: 'dt-leerling-personalia span.naam', birthDate: 'dt-leerling-personalia span.adres' },
  },
  renders: 'browser',
};
