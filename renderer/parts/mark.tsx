/** Clearway's mark: a wall with a gap, and the way through. Says nothing to screen readers: the name stands beside it. */
export const Mark = ({ size }: { readonly size: number }) => (
  <svg className="mark" width={size} height={size} viewBox="0 0 512 512" aria-hidden="true">
    <linearGradient id="mark-ground" x1="0" y1="0" x2="1" y2="1">
      <stop offset="0" stopColor="#125c8a" />
      <stop offset="1" stopColor="#16a085" />
    </linearGradient>
    <rect width="512" height="512" rx="116" fill="url(#mark-ground)" />
    <g fill="none" stroke="#fff" strokeWidth="52" strokeLinecap="round" strokeLinejoin="round">
      <path opacity=".5" d="M256 96V136M256 376V416" />
      <path d="M112 256H392M316 180L392 256L316 332" />
    </g>
  </svg>
);
