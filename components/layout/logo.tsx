/** The bell that called a town to its assembly. */
export function Logo() {
  return (
    <svg aria-hidden viewBox="0 0 32 32" className="size-9 shrink-0">
      <path
        d="M16 3a2 2 0 0 1 2 2v1.3c4 .9 6.6 4.300 7 9.200.3 4 1.200 6.200 3 8v1.500H4v-1.500c1.800-1.800 2.700-4 3-8 .4-4.900 3-8.300 7-9.200V5a2 2 0 0 1 2-2Z"
        className="bell"
      />
      <path d="M12.500 27h7a3.500 3.500 0 0 1-7 0Z" className="fill-on-coal" />
    </svg>
  );
}
