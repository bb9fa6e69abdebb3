import { SeatsTable } from "@/components/advisory-bodies/seats-table";
import { EmptyState } from "@/components/ui/empty-state";
import type { Locale } from "@/lib/i18n";
import { countMembersWord } from "@/lib/meetings/labels";
import { countSeats, seatWords } from "@/lib/memberships/labels";
import type { Seat } from "@/lib/memberships/queries";

type CompositionProps = { locale: Locale; members: readonly Seat[]; seats: number; empty?: string };

/** Who sits in a body, how many they are and how many seats are free. */
export function Composition({ locale, members, seats, empty }: CompositionProps) {
  const t = seatWords[locale];
  if (members.length === 0 && empty) return <EmptyState title={empty} />;
  if (members.length === 0) return <EmptyState title={t.noMembers}>{t.noMembersHint}</EmptyState>;
  const vacant = seats - members.length;
  return (
    <>
      <p className="mt-2 text-muted">
        {countMembersWord(locale, members.length)}
        {vacant > 0 ? `. ${t.vacant}: ${vacant} / ${countSeats(locale, seats)}` : null}
      </p>
      <SeatsTable locale={locale} caption={t.members} seats={members} />
    </>
  );
}
