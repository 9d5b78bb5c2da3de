/** A text on its way from a panel to the tab that prints it, as it enters the background. */
import * as z from 'zod/mini';
import type { Outgoing } from '../export/outgoing';

const line = { label: z.string(), text: z.string() };

export const TextToPrint: z.ZodMiniType<Outgoing> = z.object({
  title: z.string(),
  about: z.array(z.object(line)),
  blocks: z.array(
    z.object({
      name: z.string(),
      list: z.boolean(),
      items: z.array(
        z.object({
          ...line,
          room: z.exactOptional(z.enum(['lines', 'frame'])),
          fields: z.array(z.object(line)),
        }),
      ),
    }),
  ),
  closing: z.string(),
});
