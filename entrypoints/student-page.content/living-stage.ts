/** The element of the content script that lives; where Firefox ended another, that one's stands beside it. */
const meeting = globalThis as { stapsgewijsStage?: Element };

export const livingStage = () => meeting.stapsgewijsStage;

export function setLivingStage(stage: Element): void {
  meeting.stapsgewijsStage = stage;
}
