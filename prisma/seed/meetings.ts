import { instantAt } from "@/lib/dates";
import { fromDay } from "@/lib/days";
import type { Tx } from "@/lib/db";
import { bodyId, councils } from "@/prisma/seed/advisory-bodies";
import { idOf } from "@/prisma/seed/ids";
import type { AgendaSeed, MeetingSeed } from "@/prisma/seed/meeting-notes";
import { meetings2020 } from "@/prisma/seed/meetings-2020";
import { meetingsNow } from "@/prisma/seed/meetings-now";
import { meetingsOfYears } from "@/prisma/seed/meetings-years";

const hour = 3_600_000;
const hall = { ru: "Актовый зал администрации, пр. Примерный, 1", en: "Assembly hall of the administration, 1 Primerny Avenue" };
const video = { ru: "Видеоконференция", en: "Video conference" };

/** How many seats of these councils were held on the day. */
const listedOn = ({ bodies, day }: MeetingSeed) =>
  councils
    .filter(({ slug }) => bodies.includes(slug))
    .flatMap(({ seats }) => seats.flatMap(({ holders }) => holders))
    .filter(({ startOn, endOn }) => startOn <= day && (endOn === null || day <= endOn)).length;

const isHeld = ({ status }: MeetingSeed) => status === "held" || status === "minutesPublished";

function countsOf(meeting: MeetingSeed) {
  const listed = listedOn(meeting);
  if (!isHeld(meeting)) return { listed: null, present: null, invited: null };
  return { listed: listed || null, present: listed ? listed - meeting.absent : null, invited: meeting.invited };
}

function votesOf({ against, abstained, decisionRu }: AgendaSeed, present: number | null) {
  if (present === null || decisionRu === null) return { votesFor: null, votesAgainst: null, abstained: null };
  return { votesFor: present - against - abstained, votesAgainst: against, abstained };
}

function agendaRow(meetingId: string, item: AgendaSeed, index: number, present: number | null) {
  const { titleRu, titleEn, rapporteurRu, decisionRu, decisionEn, due, done } = item;
  return {
    id: idOf(`agenda/${meetingId}/${index}`),
    meetingId,
    position: index + 1,
    titleRu,
    titleEn,
    rapporteurRu,
    decisionRu,
    decisionEn,
    ...votesOf(item, present),
    dueOn: due === null ? null : fromDay(due),
    doneOn: done === null ? null : fromDay(done),
  };
}

const wordsOf = ({ titleRu, titleEn, aboutRu, aboutEn, reasonRu }: MeetingSeed) => ({
  titleRu,
  titleEn,
  aboutRu: aboutRu ?? null,
  aboutEn: aboutEn ?? null,
  reasonRu: reasonRu ?? null,
});

function placeOf({ mode, placeRu, placeEn }: MeetingSeed) {
  const usual = mode === "online" ? video : hall;
  return { placeRu: placeRu ?? usual.ru, placeEn: placeEn ?? usual.en };
}

function meetingRow(meeting: MeetingSeed) {
  const { slug, kind, status, mode, number, day, time } = meeting;
  const startAt = instantAt(day, time);
  return {
    id: idOf(`meeting/${slug}`),
    slug,
    kind,
    status,
    mode,
    number,
    startAt,
    endAt: new Date(startAt.getTime() + (kind === "headPublicMeeting" ? 2 : 1.5) * hour),
    sequence: status === "cancelled" || status === "postponed" ? 1 : 0,
    ...wordsOf(meeting),
    ...placeOf(meeting),
    ...countsOf(meeting),
  };
}

export async function seedMeetings(tx: Tx, now: Date) {
  const meetings = [...meetings2020, ...meetingsOfYears(now), ...meetingsNow(now)];
  await tx.meeting.createMany({ data: meetings.map(meetingRow) });
  await tx.meetingOfBody.createMany({
    data: meetings.flatMap(({ slug, bodies }) =>
      bodies.map((body) => ({ meetingId: idOf(`meeting/${slug}`), bodyId: bodyId(body) })),
    ),
  });
  await tx.agendaItem.createMany({
    data: meetings.flatMap((meeting) => {
      const { present } = countsOf(meeting);
      return meeting.agenda.map((item, index) => agendaRow(idOf(`meeting/${meeting.slug}`), item, index, present));
    }),
  });
}
