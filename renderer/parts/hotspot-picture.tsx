/** The switch in one picture: the computer lets go of its usual network and holds on to the phone. */
export const HotspotPicture = ({ label }: { readonly label: string }) => (
  <svg className="hotspot-picture" viewBox="0 0 480 150" role="img" aria-label={label}>
    <g className="picture-off">
      <path d="M40 122V44l34-16v94M74 50h30v72M30 122h84" />
      <path d="M52 58v6M52 78v6M52 98v6M86 66h6M86 84h6M86 102h6" />
      <path className="picture-dashed" d="M122 84h52" />
      <path className="picture-cut" d="M140 76l16 16M156 76l-16 16" />
    </g>
    <g className="picture-computer">
      <rect x="192" y="52" width="96" height="62" rx="6" />
      <path d="M176 122h128" />
      <path className="picture-screen" d="M226 82l9 9 19-20" />
    </g>
    <g className="picture-on">
      <path d="M310 84h42" />
      <path d="M342 76l10 8-10 8" />
      <rect x="398" y="36" width="50" height="88" rx="9" />
      <path d="M417 112h12" />
      <path d="M388 66a26 26 0 0 0 0 36M376 56a40 40 0 0 0 0 56" />
    </g>
  </svg>
);
