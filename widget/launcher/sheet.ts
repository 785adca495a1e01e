/**
 * The launcher's style sheet as text for a constructable sheet. `:host` rules are important, because inside a shadow tree
 * those win over a page's `* { all: unset !important }`. Sizes are in px: a page may set any root font size.
 */
export const SHEET = `
:host{all:initial!important;display:contents!important;color-scheme:light dark!important}
[hidden]{display:none!important}
#b,#p{position:fixed;z-index:var(--zIndex,2147483000);font:600 16px/1.25 system-ui,sans-serif;right:calc(var(--offsetX,20px) + env(safe-area-inset-right));bottom:calc(var(--offsetY,20px) + env(safe-area-inset-bottom))}
.left #b,.left #p{right:auto;left:calc(var(--offsetX,20px) + env(safe-area-inset-left))}
#b{display:flex;align-items:center;gap:10px;min-height:52px;max-width:calc(100vw - 40px);box-sizing:border-box;margin:0;padding:8px 20px 8px 18px;border:2px solid transparent;border-radius:26px;background:var(--c);color:var(--o);box-shadow:0 1px 2px #0003,0 6px 20px #0003;cursor:pointer}
#b:before{content:"";width:22px;height:20px;background:currentColor;clip-path:path("M4 0h14a4 4 0 0 1 4 4v7a4 4 0 0 1-4 4h-7l-6 5v-5h-1a4 4 0 0 1-4-4V4a4 4 0 0 1 4-4z")}
#b:focus-visible,a:focus-visible{outline:3px solid var(--c);outline-offset:2px;box-shadow:0 0 0 2px #fff,0 0 0 7px #fff}
#b span{min-width:22px;padding:0 6px;box-sizing:border-box;border-radius:11px;background:var(--o);color:var(--c);font-size:14px;line-height:22px}
#p{width:400px;max-width:calc(100vw - 40px);height:660px;max-height:calc(100dvh - 112px);margin-bottom:66px;border-radius:18px;overflow:hidden;background:linear-gradient(var(--c) 64px,Canvas 0);color:CanvasText;box-shadow:0 0 0 1px #0002,0 12px 48px #0004}
iframe{position:absolute;width:100%;height:100%;border:0;visibility:hidden;color-scheme:light dark}
.on iframe{visibility:visible}
.on #f{display:none}
#f{display:grid;gap:16px;padding:88px 24px 24px}
a{color:inherit;padding:10px 0}
@media(max-width:480px),(max-height:480px){#p,.left #p{inset:0;width:100%;max-width:none;height:100%;max-height:none;margin:0;border-radius:0}}
@media(prefers-reduced-motion:no-preference){#p{transition:opacity .16s,transform .16s}@starting-style{#p{opacity:0;transform:translateY(12px)}}}
@media(forced-colors:active){#b{border-color:ButtonText}#b:before{background:ButtonText;forced-color-adjust:none}#p{border:1px solid CanvasText}}
@media print{:host{display:none!important}}
`;
