import { Tag, type Tone } from "@/components/ui/tag";
import { eventWords } from "@/lib/events/labels";
import type { Locale } from "@/lib/i18n";
import type { EventStatus } from "@/prisma/generated/enums";

const tones: Record<EventStatus, Tone> = {
  scheduled: "plain",
  rescheduled: "warn",
  postponed: "warn",
  movedOnline: "action",
  cancelled: "danger",
};

/** What was changed; nothing for what goes as planned. */
export function StatusTag({ locale, status }: { locale: Locale; status: EventStatus }) {
  return status === "scheduled" ? null : <Tag tone={tones[status]}>{eventWords[locale].statuses[status]}</Tag>;
}
