import { describe, expect, it } from 'vitest';
import { speak } from '../../../src/speech/sentences.ts';
import { countSyllables } from '../../../src/speech/syllables.ts';
import { portalLexicon } from './lexicon.ts';

const say = (text: string) => speak(text, portalLexicon).sentences;

describe('Sentences for the ear', () => {
  it.each([
    ['Đạt 51,8% (72/139 hộ).', ['Đạt năm mươi mốt phẩy tám phần trăm, bảy mươi hai trên một trăm ba mươi chín hộ.']],
    ['Thôn (trừ xóm mới) đã xong', ['Thôn, trừ xóm mới, đã xong.']],
    ['Đã xong. (Còn một nơi chưa báo)', ['Đã xong.', 'Còn một nơi chưa báo.']],
    ['Ủy ban nhân dân (UBND) xã', ['Ủy ban nhân dân xã.']],
    ['Hộ (53 trên 121; quý I là 22,3%) tăng', ['Hộ, năm mươi ba trên một trăm hai mươi mốt, quý một là hai mươi hai phẩy ba phần trăm, tăng.']],
    ['Họp [kín (hẹp)] hôm nay', ['Họp, kín, hẹp, hôm nay.']],
    ['a) Nộp đơn', ['A, Nộp đơn.']],
    ['Mưa lớn; đường ngập; bà con chú ý', ['Mưa lớn.', 'Đường ngập.', 'Bà con chú ý.']],
    ['12 hộ đã đăng ký', ['Mười hai hộ đã đăng ký.']],
    ['Ghi "chưa có", không ghi 0.', ['Ghi chưa có, không ghi không.']],
    ['Ai cũng biết… rồi thôi', ['Ai cũng biết, rồi thôi.']],
    ['Phòng Văn hóa - Xã hội', ['Phòng Văn hóa, Xã hội.']],
    ['Gọi (024) 3825 1234', ['Gọi không hai bốn, ba tám hai năm, một hai ba bốn.']],
    ['Đạt 85% [1].', ['Đạt tám mươi lăm phần trăm.']],
    ['Chi 5.000 đồng (Bằng chữ: Năm nghìn đồng chẵn)', ['Chi năm nghìn đồng.']],
    ['Có 5 (năm) hộ', ['Có năm hộ.']],
    ['Bà V. ở thôn Đông. Bà khỏe.', ['Bà V ở thôn Đông.', 'Bà khỏe.']],
    ['Thật không?!', ['Thật không?']],
    ['()', []],
    ['Đường làng'.normalize('NFD'), ['Đường làng.']],
  ])('%s', (written, spoken) => {
    expect(say(written)).toEqual(spoken);
  }); // prettier-ignore

  it('a long one is divided at a joint, and not a word is lost', () => {
    const first =
      'Bà con ba thôn ở hai bên sông đã cùng nhau dọn đường, vớt rác và trồng cây từ sáng sớm đến tận chiều tối hôm qua';
    const second = 'nhưng đoạn cuối gần cầu vẫn chưa xong vì thiếu người và thiếu xe chở đất đá';
    const sentences = say(`${first}, ${second}.`);
    expect(sentences).toEqual([`${first}.`, `N${second.slice(1)}.`]);
    expect(say(`${first} và ${second.slice(6)}`)).toHaveLength(1);
  });

  it('counts one syllable for each written word', () => {
    expect(countSyllables('Bà con xã Minh Họa, xin mời.')).toBe(7);
  });
});
