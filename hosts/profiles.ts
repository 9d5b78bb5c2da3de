import { magister } from './magister';
import { parnassys } from './parnassys';
import type { HostProfile } from './profile';
import { somtoday } from './somtoday';

const PROFILES: readonly HostProfile[] = [somtoday, parnassys, magister];

/** The profile of the host at this hostname, or null. */
export function profileFor(hostname: string): HostProfile | null {
  return PROFILES.find((profile) => new RegExp(`^${profile.hostname}$`).test(hostname)) ?? null;
}
