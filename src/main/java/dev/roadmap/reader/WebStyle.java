package dev.roadmap.reader;

import java.util.List;

/** The style sheet of a page, in light and dark. */
final class WebStyle {

  private static final String COMMON =
      """
      :root{color-scheme:light dark;--text:#1f2328;--quiet:#5b636e;--back:#fff;--soft:#f5f7f9;
      --line:#d7dce2;--link:#0a5cc2;--mark:#e7f0fd;--k:#8a2390;--s:#196b35;--v:#9a4a00;--c:#626b76;--n:#0a5cc2}
      @media(prefers-color-scheme:dark){:root{--text:#dfe4ea;--quiet:#98a2ae;--back:#14181d;--soft:#1c2229;
      --line:#343c46;--link:#7cb4ff;--mark:#1d3350;--k:#d59bf0;--s:#8fd6a1;--v:#f0b072;--c:#8f9aa7;--n:#8dc1ff}}
      *{box-sizing:border-box}
      html{scroll-padding-top:1rem}
      body{margin:0;background:var(--back);color:var(--text);font:17px/1.65 system-ui,sans-serif;overflow-wrap:break-word}
      body>input{position:absolute;opacity:0;pointer-events:none}
      .page{max-width:46rem;margin:0 auto;padding:1.5rem 1.1rem 4rem}
      main{min-width:0}
      h1{font-size:2rem;line-height:1.2;margin:.2rem 0 .6rem}
      h2{font-size:1.35rem;line-height:1.3;margin:2.4rem 0 .7rem;padding-bottom:.3rem;border-bottom:1px solid var(--line)}
      h3{font-size:1.1rem;margin:1.8rem 0 .5rem}
      p,ul,ol,blockquote,table{margin:.9rem 0}
      li{margin:.25rem 0}
      a{color:var(--link)}
      .facts{color:var(--quiet);margin:.1rem 0}
      code{font:.88em/1.5 ui-monospace,"SF Mono",Menlo,Consolas,monospace;background:var(--soft);
      border:1px solid var(--line);border-radius:.3rem;padding:.08em .32em;overflow-wrap:anywhere;-webkit-box-decoration-break:clone;box-decoration-break:clone}
      pre{margin:.9rem 0;background:var(--soft);border:1px solid var(--line);border-radius:.5rem;padding:.8rem 1rem;
      overflow-x:auto;tab-size:4;line-height:1.5}
      pre code{background:none;border:0;padding:0;font-size:.86rem;overflow-wrap:normal}
      pre[data-language]:not([data-language=""]):before{content:attr(data-language);display:block;
      font:.72rem/1 system-ui,sans-serif;letter-spacing:.04em;color:var(--quiet);margin-bottom:.55rem}
      pre.result{margin-top:-.9rem;border-top:0;border-radius:0 0 .5rem .5rem;background:var(--back)}
      pre:has(+pre.result),div.panel:has(+pre.result)>pre:last-child{border-bottom-left-radius:0;border-bottom-right-radius:0}
      blockquote{margin-left:0;padding:.1rem 1rem;border-left:.25rem solid var(--link);background:var(--soft);border-radius:0 .4rem .4rem 0}
      table{display:block;width:max-content;max-width:100%;overflow-x:auto;border-collapse:collapse}
      th,td{padding:.4rem .8rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
      th{background:var(--soft);white-space:nowrap}
      hr{border:0;border-top:1px solid var(--line);margin:2rem 0}
      .k{color:var(--k)}.s{color:var(--s)}.v{color:var(--v)}.c{color:var(--c);font-style:italic}.n{color:var(--n)}
      .tabs{display:flex;flex-wrap:wrap;gap:.35rem;align-items:center;color:var(--quiet);font-size:.92rem}
      .tabs label{cursor:pointer;padding:.1rem .7rem;border:1px solid var(--line);border-radius:1rem;color:var(--text)}
      .tabs label:hover{border-color:var(--link)}
      .example .tabs{margin:.9rem 0 -.5rem}
      .example .tabs label.first{background:var(--mark);border-color:var(--link);font-weight:600}
      .panel.other{display:none}
      nav{font-size:.92rem;margin:1.5rem 0;padding:.6rem 1rem;border:1px solid var(--line);border-radius:.5rem}
      nav summary{cursor:pointer;font-weight:600}
      nav ol{list-style:none;padding:0;margin:.5rem 0 0}
      nav li.sub{padding-left:1rem}
      nav a{text-decoration:none}
      nav a:hover{text-decoration:underline}
      footer{margin-top:3rem}
      footer .next{list-style:none;padding:0}
      @media(min-width:72rem){.page:has(nav){max-width:66rem;display:grid;grid-template-columns:14rem minmax(0,46rem);
      column-gap:3.5rem;grid-template-rows:auto 1fr;padding-top:2.5rem}
      header,main{grid-column:2}
      nav{grid-column:1;grid-row:1/3;position:sticky;top:2rem;align-self:start;max-height:calc(100vh - 4rem);
      overflow:auto;border:0;padding:0;margin:0}}
      @media print{nav{display:none}pre{white-space:pre-wrap}.page{max-width:none}}
      """;

  private WebStyle() {}

  /** The sheet for a page with examples in these languages. */
  static String of(List<String> languages) {
    var style = new StringBuilder(COMMON);
    for (String language : languages) {
      String chosen = "#lang-" + language + ":checked~.page ";
      String has = chosen + ".has-" + language + " ";
      String label = "label[for=lang-" + language + "]";
      style.append(has).append(".panel{display:none}\n");
      style.append(has).append(".panel.").append(language).append("{display:block}\n");
      style.append(has).append(".tabs label{background:none;border-color:var(--line);");
      style.append("font-weight:400}\n");
      style.append(has).append(".tabs ").append(label).append(',').append(chosen);
      style.append("header ").append(label);
      style.append("{background:var(--mark);border-color:var(--link);font-weight:600}\n");
      style.append("#lang-").append(language).append(":focus-visible~.page header ").append(label);
      style.append("{outline:2px solid var(--link);outline-offset:2px}\n");
    }
    return style.toString();
  }
}
