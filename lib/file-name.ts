import { slugOf } from "@/lib/slug";

/** RFC 8187: everything but letters, digits and a few signs as percent-encoded UTF-8. */
const encoded = (name: string) =>
  encodeURIComponent(name).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** Content-Disposition of a file to save, by RFC 6266: the Cyrillic name, and a Latin one for those who cannot read it. */
export function attachment(name: string, extension: string): string {
  return `attachment; filename="${slugOf(name)}.${extension}"; filename*=UTF-8''${encoded(`${name}.${extension}`)}`;
}
