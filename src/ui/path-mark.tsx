/** The bending path, our one ornament, in its smallest form. */
export function PathMark() {
  return (
    <svg
      className="path-mark"
      viewBox="0 0 40 40"
      width="36"
      height="36"
      aria-hidden="true"
      focusable="false"
    >
      <path
        d="M6 34 C 6 22, 20 26, 20 18 S 30 12, 32 8"
        fill="none"
        stroke="currentColor"
        strokeWidth="3"
        strokeLinecap="round"
      />
      <rect x="2.5" y="30.5" width="7" height="7" rx="1" fill="currentColor" />
      <circle cx="20" cy="19" r="4.5" className="path-mark__dot" />
      <circle cx="33" cy="7" r="5" fill="currentColor" />
    </svg>
  );
}
