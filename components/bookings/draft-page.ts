export const draftSteps = ["hall", "time", "event", "contact", "check"] as const;
export type DraftStep = (typeof draftSteps)[number];
