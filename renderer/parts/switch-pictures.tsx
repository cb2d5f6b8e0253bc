import type { ReactNode } from 'react';

interface Labelled {
  readonly label: string;
}

/** Where to press is drawn in the brand's colour; all else is only there to be recognised. */
const Picture = ({ label, children }: Labelled & { readonly children: ReactNode }) => (
  <svg className="switch-picture" viewBox="0 0 240 120" role="img" aria-label={label}>
    {children}
  </svg>
);

/** A row of settings with its switch turned on. */
export const PhonePicture = ({ label }: Labelled) => (
  <Picture label={label}>
    <rect className="drawn" x="76" y="6" width="88" height="108" rx="12" />
    <path className="drawn-soft" d="M90 28h36M90 84h56M90 98h40" />
    <rect className="drawn-ground" x="86" y="42" width="68" height="28" rx="6" />
    <path className="drawn-soft" d="M94 56h22" />
    <rect className="pressed-fill" x="126" y="48" width="24" height="14" rx="7" />
    <circle className="knob" cx="143" cy="55" r="5" />
  </Picture>
);

/** The taskbar at the bottom, its network sign at the right, and the list above it. */
export const WindowsPicture = ({ label }: Labelled) => (
  <Picture label={label}>
    <rect className="drawn" x="10" y="6" width="220" height="108" rx="6" />
    <path className="drawn" d="M10 96h220" />
    <path className="drawn-soft" d="M96 105h8M112 105h8M128 105h8" />
    <rect className="drawn-ground" x="142" y="18" width="80" height="70" rx="6" />
    <path className="drawn-soft" d="M152 34h44M152 72h36" />
    <rect className="pressed" x="148" y="44" width="68" height="18" rx="4" />
    <path className="pressed" d="M154 53h30" />
    <Waves x={204} y={108} />
  </Picture>
);

/** The menu bar at the top, its Wi-Fi sign at the right, and the list below it. */
export const MacPicture = ({ label }: Labelled) => (
  <Picture label={label}>
    <rect className="drawn" x="10" y="6" width="220" height="108" rx="8" />
    <path className="drawn" d="M10 26h220" />
    <path className="drawn-soft" d="M22 16h6M38 16h16M64 16h16" />
    <Waves x={186} y={21} />
    <rect className="drawn-ground" x="142" y="32" width="80" height="70" rx="6" />
    <path className="drawn-soft" d="M152 46h44M152 88h36" />
    <rect className="pressed" x="148" y="57" width="68" height="18" rx="4" />
    <path className="pressed" d="M154 66h30" />
  </Picture>
);

/** The sign for Wi-Fi, as all systems draw it. */
const Waves = ({ x, y }: { readonly x: number; readonly y: number }) => (
  <g className="pressed" transform={`translate(${x} ${y})`}>
    <path d="M-7 -5a10 10 0 0 1 14 0M-4 -2a6 6 0 0 1 8 0M0 0.500v.1" />
  </g>
);
