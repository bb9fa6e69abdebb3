import { signOut } from "@/lib/auth/commands";
import { forgetSession, sessionToken } from "@/lib/auth/session";

/** Ends the session in the database, so that every copy of the cookie is worthless. The cookie's SameSite keeps other sites out. */
export async function POST(request: Request) {
  const token = await sessionToken();
  if (token) await signOut(token);
  await forgetSession();
  const wanted = (await request.formData()).get("locale");
  return new Response(null, { status: 303, headers: { Location: wanted === "en" ? "/en" : "/ru" } });
}
