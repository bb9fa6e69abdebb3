/** е and ё are one letter here, so that a name has one address however it is typed. */
const letters =
  "а:a б:b в:v г:g д:d е:e ё:e ж:zh з:z и:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f " +
  "х:kh ц:ts ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:yu я:ya і:i ң:n ә:a";

const latin = new Map(letters.split(" ").map((pair) => [pair.slice(0, 1), pair.slice(2)]));

const longest = 80;

/** A letter in Latin; a letter with a mark (é, ӧ) as the letter without it. */
function inLatin(letter: string): string {
  const known = latin.get(letter);
  if (known !== undefined) return known;
  const bare = letter.normalize("NFKD").toLowerCase().replaceAll(/\p{M}/gu, "");
  return Array.from(bare, (part) => latin.get(part) ?? part).join("");
}

/** At most 80 characters, ending with a whole word where there is one. */
function shortened(slug: string): string {
  if (slug.length <= longest) return slug;
  const cut = slug.slice(0, longest + 1).lastIndexOf("-");
  return slug.slice(0, cut > 0 ? cut : longest);
}

/** `75-let-pobedy` of «75 лет Победы!»: the end of an address, never empty. */
export function slugOf(text: string): string {
  const words = Array.from(text.normalize("NFC").toLowerCase(), inLatin)
    .join("")
    .match(/[a-z0-9]+/g);
  return shortened(words?.join("-") ?? "") || "bez-nazvaniya";
}
