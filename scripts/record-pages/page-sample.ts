/** One page of the development pool: a file that a package ships, or a page of its own made with a package's parts. */
export type PageSample = {
  /** File name of the picture, without ending. */
  name: string;
  /** What draws the page; halves of the pool are parted by it. */
  program: string;
  /** Where the page stands: below the packages folder, or (with a leading slash) on the machine. */
  path?: string;
  /** Markup of the page where no file of the package shows its parts. */
  html?: string;
  size?: [width: number, height: number];
  dark?: boolean;
  /** Pixels that the page is scrolled down. */
  scroll?: number;
  scale?: number;
  /** Whether libraries and typefaces of other hosts are taken from the packages folder instead of refused. */
  standIns?: boolean;
  /** Run in the page before the picture is taken. */
  prepare?: string;
};
