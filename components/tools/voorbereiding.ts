/** Voorbereiding: what the school fills in once, for every student. */
import type { Tools } from './load';
import { SchoolContacts } from './school-contacts';
import { SchoolProtocols } from './school-protocols';
import { SchoolRegion, SchoolSupport } from './school-support';

export const TOOLS: Tools = [SchoolContacts, SchoolProtocols, SchoolSupport, SchoolRegion];
