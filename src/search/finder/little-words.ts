/**
 * Words that say nothing by themselves, without marks: a text without them may still be all that was asked for. None
 * of them is also a word that names something.
 */
const LITTLE =
  'ai bao bi cac cho co con cua cung da de den di do duoc gi hay hoac khi la lai lam len luc mot nay nao nen neu nhu nhung o ra roi sao se tai the thi thu toi tren trong tu va ve vi voi voi';
const little: ReadonlySet<string> = new Set(LITTLE.split(' '));

export const isLittle = (folded: string) => little.has(folded);
