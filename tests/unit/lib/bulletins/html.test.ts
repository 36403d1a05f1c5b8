import { describe, expect, it } from 'vitest';
import { html } from '../../../../src/lib/bulletins/html.ts';
import { storyBody } from '../../../../src/lib/bulletins/story-body.ts';

describe('a piece of HTML', () => {
  it('holds what people wrote as text, never as tags', () => {
    const title = '<b onclick="x">"Nhà sạch" & vườn</b>';
    expect(html`<p title="${title}">${title}</p>`.markup).toBe(
      '<p title="&lt;b onclick=&quot;x&quot;&gt;&quot;Nhà sạch&quot; &amp; vườn&lt;/b&gt;">' +
        '&lt;b onclick=&quot;x&quot;&gt;&quot;Nhà sạch&quot; &amp; vườn&lt;/b&gt;</p>',
    );
  });

  it('takes pieces as they are, lists of them too, and nothing for nothing', () => {
    const lines = ['a', '<'].map((text) => html`<i>${text}</i>`);
    expect(html`<b>${lines}${null}</b> ${0}`.markup).toBe('<b><i>a</i><i>&lt;</i></b> 0');
  });
});

describe('the text of a story in a bulletin', () => {
  const page = 'https://xa.vn/minh-hoa/tin-tuc/mot-tin/';
  const body = (rendered: string) => storyBody(rendered, page).markup;

  it('has its headings below that of the story, and no ids to meet twice', () => {
    expect(body('<h2 id="a">A</h2><h3 id="b">B</h3>')).toBe('<h3>A</h3><h4>B</h4>');
  });

  it('leads with whole addresses, for a file has no site around it', () => {
    expect(body('<a href="/thon/x/?a=1&amp;b=2#y">')).toBe(
      '<a href="https://xa.vn/thon/x/?a=1&amp;b=2#y">',
    );
    expect(body('<a href="#a">')).toBe(`<a href="${page}#a">`);
    expect(body('<a href="tel:0123">')).toBe('<a href="tel:0123">');
  });

  it('asks for no picture', () => {
    expect(body('<p>a<img src="/x.webp" alt="b">c</p>')).toBe('<p>ac</p>');
  });

  it('leaves tags that people typed as the text they are', () => {
    expect(body('<p>&lt;h2 href="x"&gt;</p>')).not.toContain('<h2');
  });
});
