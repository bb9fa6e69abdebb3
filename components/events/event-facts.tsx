import { FormerDate, fullWhenOf } from "@/components/events/event-when";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { Said } from "@/components/ui/said";
import { SummaryList } from "@/components/ui/summary-list";
import { eventWords } from "@/lib/events/labels";
import { eventPageWords } from "@/lib/events/page-labels";
import type { EventWhole } from "@/lib/events/queries";
import type { Locale } from "@/lib/i18n";

type EventProps = { locale: Locale; event: EventWhole };

/** What was changed, with the reason, before anything else. */
export function ChangeNotice({ locale, event }: EventProps) {
  const { status, reasonRu, previousStartAt } = event;
  if (status === "scheduled") return null;
  return (
    <Notice tone={status === "cancelled" ? "danger" : "warn"} title={eventPageWords[locale][status]}>
      {reasonRu ? <p lang="ru">{reasonRu}</p> : null}
      {previousStartAt ? (
        <p>
          <FormerDate locale={locale} startAt={previousStartAt} />
        </p>
      ) : null}
    </Notice>
  );
}

function Organiser({ locale, event: { organisation } }: EventProps) {
  if (!organisation) return eventWords[locale].administration;
  const name = <Said locale={locale} ru={organisation.nameRu} en={organisation.nameEn} />;
  return organisation.isPublic ? <Link href={`/${locale}/organisations/${organisation.slug}`}>{name}</Link> : name;
}

function When({ locale, event }: EventProps) {
  const said = fullWhenOf(locale, event);
  return ["cancelled", "postponed"].includes(event.status) ? (
    <>
      <s>{said}</s> {`(${eventWords[locale].statuses[event.status].toLocaleLowerCase(locale)})`}
    </>
  ) : (
    said
  );
}

/** When, where, for whom and by whom. A link to join is not given to what was called off. */
export function EventFacts({ locale, event }: EventProps) {
  const t = eventPageWords[locale];
  const words = eventWords[locale];
  const { campaign, placeRu, placeEn, mode, url, status } = event;
  return (
    <SummaryList
      rows={[
        { label: t.when, value: <When locale={locale} event={event} /> },
        { label: t.where, value: placeRu ? <Said locale={locale} ru={placeRu} en={placeEn} /> : words.online },
        { label: t.mode, value: words.modes[mode] },
        {
          label: words.link,
          value:
            url && status !== "cancelled" ? (
              <a className="link" href={url}>
                {url}
              </a>
            ) : null,
        },
        { label: words.age, value: event.ageMark },
        { label: words.organiser, value: <Organiser locale={locale} event={event} /> },
        {
          label: t.campaign,
          value: campaign ? (
            <Link href={`/${locale}/campaigns/${campaign.slug}`}>
              <Said locale={locale} ru={campaign.nameRu} en={campaign.nameEn} />
            </Link>
          ) : null,
        },
      ]}
    />
  );
}
