import type { HostProfile } from '../profile';
import { NAME } from './address';

/** ParnasSys: server-made pages and AJAX under one host for all schools; its URL never names the pupil. */
export const parnassys: HostProfile = {
  id: 'parnassys',
  name: NAME,
  hostname: 'start\\.parnassys\\.net',
  staff: '^/bao(?:/|$)',
  notForUs:
    '^/bao/(?:login|inloggen|uitloggen|ouder|leerlingportaal)|/(?:login|inloggen|uitloggen|ouder(?:s?portaal)?|(?:leerling|kind)portaal)(?![^/.;])',
  notForUsMarks: 'input[type=password]',
  idInUrl: [],
  header: null,
  parentsRead: '^(?:notitie)?categorie',
  renders: 'server',
};
