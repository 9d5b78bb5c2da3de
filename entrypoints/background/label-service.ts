/** How students are called, as *Instellingen* asks for it. */
import type { LabelForm } from '../../hosts/student-label';
import type { Replies } from '../../ports/own-page';
import type { KnownSchools } from './known-schools';
import type { Labels } from './labels';

interface LabelServiceOptions {
  labels: Labels;
  schools: KnownSchools;
  committed(dossier: string): void;
}

export function labelService({ labels, schools, committed }: LabelServiceOptions) {
  return {
    async 'label-form'({ form }: { form: LabelForm | null }): Promise<Replies['label-form']> {
      if (form) {
        try {
          await labels.choose(form);
        } finally {
          // A name stands in every panel, whatever school it is beside.
          for (const { dossier } of await schools.all()) committed(dossier);
        }
      }
      return labels.form();
    },
  };
}
