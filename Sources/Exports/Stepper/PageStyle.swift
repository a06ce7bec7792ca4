/// The style sheet of a page to step through.
///
/// The page follows the colour scheme of its reader; the picture keeps the colours of its theme.
enum PageStyle {
  static let text = """
    :root {
      color-scheme: light dark;
      --paper: #ffffff; --ink: #1b2730; --muted: #55636d; --line: #c5cdd3; --mark: #0060a0;
      --button: #eef2f4;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #12181d; --ink: #edf1f4; --muted: #9dabb5; --line: #3c4952; --mark: #6cc0f2;
        --button: #222c34;
      }
    }
    * { box-sizing: border-box; }
    body {
      margin: 0; background: var(--paper); color: var(--ink);
      font: 1rem/1.5 system-ui, sans-serif;
    }
    main {
      display: flex; flex-direction: column; gap: 0.75rem; padding: 0.75rem;
      /* As wide as leaves room for the controls and some numbers in the window. */
      max-width: max(24rem, calc((100vh - 10rem) * var(--ratio))); margin: auto;
    }
    #stage { display: grid; touch-action: pan-y pinch-zoom; }
    #stage > svg { grid-area: 1 / 1; display: block; width: 100%; height: auto; }
    #stage > svg + svg { will-change: transform; }
    #controls { display: flex; flex-wrap: wrap; align-items: center; gap: 0.4rem; }
    #controls[hidden], #numbers[hidden] { display: none; }
    button, select {
      color: inherit; background: var(--button); font: inherit; border: 1px solid var(--line);
      border-radius: 0.4rem; min-height: 2.5rem; cursor: pointer;
    }
    button { width: 2.75rem; padding: 0.4rem; }
    select { padding: 0 0.4rem; }
    button:hover, select:hover { border-color: var(--muted); }
    button:active { background: var(--line); }
    button svg { display: block; width: 1.5rem; height: 1.5rem; margin: auto; fill: currentColor; }
    #slider { flex: 1 1 12rem; min-width: 8rem; min-height: 2.5rem; accent-color: var(--mark); }
    :focus-visible { outline: 3px solid var(--mark); outline-offset: 2px; }
    #numbers { overflow-x: auto; }
    /* Columns do not move with what is in them. */
    table {
      border-collapse: collapse; table-layout: fixed; width: 100%; min-width: 36rem;
      font-variant-numeric: tabular-nums;
    }
    th:first-child { width: 22%; }
    th:nth-child(2), th:nth-child(3) { width: 9%; }
    th, td { padding: 0.2rem 0.6rem; text-align: right; border-bottom: 1px solid var(--line); }
    thead th { color: var(--muted); font-weight: normal; font-size: 0.875rem; }
    th:first-child { text-align: left; padding-left: 0.2rem; }
    tr.off td, tr.off th { color: var(--muted); }
    label { display: inline-flex; align-items: center; gap: 0.4rem; }
    input[type="checkbox"] { width: 1.1rem; height: 1.1rem; accent-color: var(--mark); }
    .swatch {
      width: 1.1rem; height: 1.1rem; vertical-align: -0.15rem; margin-right: 0.3rem;
    }
    .caption { margin: 0; max-width: 44rem; }
    details { color: var(--muted); }
    summary { width: fit-content; cursor: pointer; }
    pre { overflow-x: auto; white-space: pre-wrap; overflow-wrap: anywhere; }
    .unseen {
      position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden;
      clip-path: inset(50%); white-space: nowrap;
    }
    @media screen {
      .ahead { display: none; }
      .live:not(.at-end) .end { display: none; }
    }
    @media print {
      @page { size: landscape; margin: 1cm; }
      :root { --paper: #ffffff; --ink: #1b2730; color-scheme: light; }
      main { display: block; padding: 0; max-width: none; break-inside: avoid; }
      #stage { print-color-adjust: exact; width: min(100%, calc(15cm * var(--ratio))); }
      #controls, #numbers, details, .now { display: none; }
      .caption { margin-top: 0.4cm; max-width: none; }
    }
    """
}
