import { Link } from "@/components/ui/link";
import type { Locale } from "@/lib/i18n";
import { recordsOf, shownValue } from "@/lib/reports/labels";
import { type Values, piecesOf } from "@/lib/reports/rules";

type TextProps = { locale: Locale; text: string; values: Values; year: number; jubilees: readonly string[] };

/** A section as it reads, each figure leading to the records behind it. */
export function ReportText({ locale, text, values, year, jubilees }: TextProps) {
  return (
    <p className="measure mt-2">
      {piecesOf(text).map((piece) => {
        if ("text" in piece) return piece.text;
        const shown = piece.code === "jubilees" ? jubilees.join(", ") : shownValue(locale, piece.code, values);
        return (
          <Link key={piece.code} href={`/${locale}${recordsOf(piece.code, year)}`} className="link font-semibold">
            {shown}
          </Link>
        );
      })}
    </p>
  );
}
