import "@/app/globals.css";

import { Missing } from "@/components/layout/missing";

export default function GlobalNotFound() {
  return (
    <html lang="ru" className="font-sans" data-scheme="0">
      <head>
        <title>404 · Вече</title>
      </head>
      <body>
        <main className="page">
          <Missing />
        </main>
      </body>
    </html>
  );
}
