import type { Dice } from './dice.ts';

const NOUNS =
  'account activity address alert archive article asset audit backup balance branch budget build cache calendar campaign cargo channel chapter client cluster comment commit company contact contract copy course customer dashboard database deadline delivery deployment detail device discount document domain draft driver editor email employee engine entry event example export feature feedback field file filter folder form gallery goal group guide history host image import inbox index invoice issue item job journal key label language layer layout letter library license limit link list location log manager market measure member memory menu message method metric mode model module month network node note notice number object office option order owner package page parcel partner password payment period permission phone plan player policy portal post preview price printer process product profile project property provider query question queue rate reading receipt record region release reminder report request resource response result review role room route rule sample schedule schema score screen script season section server service session setting shelf shipment signal site size source space stage state station status step stock storage store stream style subject summary supplier support survey switch system table tag target task team template terminal test theme thread ticket time timeline title token tool topic total track traffic trail training transfer trip type unit update upload usage user value vehicle version video view visit volume wallet warehouse week widget window worker workspace zone'.split(
    ' ',
  );
const VERBS =
  'add apply approve archive assign attach browse cancel change check choose clear close compare confirm connect continue copy create delete deploy disable discard download duplicate edit enable export filter find finish generate hide import insert install invite join leave load lock manage merge move open pause preview print publish read refresh remove rename reply reset restore resume retry review run save search select send share show sign start stop submit subscribe sync test undo update upgrade upload validate verify view'.split(
    ' ',
  );
const OTHERS =
  'a the of for with from new old all your this every recent open last next active weekly local public private simple custom and or in on by to is are was can will has been more than first main'.split(
    ' ',
  );
const NAMES =
  'Adele Bruno Carla Dario Edith Felix Greta Hugo Ines Jonas Karin Leon Mira Nils Olga Pavel Runa Silas Thea Viktor'.split(
    ' ',
  );

const capital = (text: string): string => text[0].toUpperCase() + text.slice(1);

/** Words of interfaces, at random. */
export class Words {
  readonly dice: Dice;

  constructor(dice: Dice) {
    this.dice = dice;
  }

  noun(): string {
    return this.dice.pick(NOUNS);
  }

  /** The name of a place or thing, as in a menu. */
  label(): string {
    const { dice } = this;
    const words = dice.chance(0.6) ? [this.noun()] : [this.noun(), `${this.noun()}s`];
    if (dice.chance(0.15)) words.unshift(dice.pick(OTHERS.slice(6, 20)));
    return dice.chance(0.25) ? words.map(capital).join(' ') : capital(words.join(' '));
  }

  /** What a button does. */
  action(): string {
    const verb = capital(this.dice.pick(VERBS));
    return this.dice.chance(0.5)
      ? verb
      : `${verb} ${this.dice.chance(0.3) ? `${this.dice.pick(['all', 'new', 'this'])} ` : ''}${this.noun()}`;
  }

  title(): string {
    const { dice } = this;
    return capital(
      dice
        .times(1, 5, () => (dice.chance(0.6) ? this.noun() : dice.pick(OTHERS)))
        .concat(this.noun())
        .join(' '),
    );
  }

  sentence(least = 5, most = 16): string {
    const { dice } = this;
    const words = dice.times(least, most, () =>
      dice.chance(0.5) ? dice.pick(OTHERS) : dice.chance(0.7) ? this.noun() : dice.pick(VERBS),
    );
    return `${capital(words.join(' '))}.`;
  }

  person(): string {
    return `${this.dice.pick(NAMES)} ${capital(this.noun())}`;
  }

  file(): string {
    const { dice } = this;
    return `${this.noun()}${dice.pick(['-', '_', ''])}${dice.chance(0.5) ? this.noun() : dice.whole(1, 99)}.${dice.pick(['txt', 'pdf', 'csv', 'json', 'png', 'ts', 'md', 'py'])}`;
  }

  /** A short value as it stands in a cell or a field. */
  value(): string {
    const { dice } = this;
    return dice.pick([
      () => String(dice.whole(0, 9999)),
      () => `${dice.whole(1, 999)}.${dice.whole(10, 99)}`,
      () => `${dice.whole(1, 28)} ${dice.pick(['Jan', 'Mar', 'May', 'Aug', 'Oct'])} 20${dice.whole(19, 29)}`,
      () => `${dice.whole(0, 100)} %`,
      () => this.person(),
      () => this.label(),
      () => `${this.noun()}@example.org`,
      () => this.file(),
    ])();
  }
}
