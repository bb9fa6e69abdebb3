import type { Locale } from "@/lib/i18n";
import { words } from "@/lib/words";

/** A form to a route of its own, so that the layout needs no action. */
export function SignOut({ locale }: { locale: Locale }) {
  return (
    <form action="/api/sign-out" method="post">
      <input type="hidden" name="locale" value={locale} />
      <button type="submit" className="link min-h-6 cursor-pointer">
        {words[locale].signOut}
      </button>
    </form>
  );
}
