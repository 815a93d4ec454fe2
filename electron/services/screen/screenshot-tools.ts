import type { CaptureOrder } from '../../../shared/capture/capture-order.ts';

/** A command that writes a picture of the screen to `file` (PNG). */
export type ScreenshotCommand = { program: string; words: string[] };

type Environment = { platform: NodeJS.Platform; wayland: boolean };
type Tool = (order: CaptureOrder, file: string, environment: Environment) => ScreenshotCommand | null;

const region = (order: CaptureOrder) =>
  order.what === 'take' && order.target.kind === 'region' ? order.target : null;
const isWhole = (order: CaptureOrder): boolean =>
  order.what === 'take' &&
  (order.target.kind === 'desktop' || (order.target.kind === 'display' && order.target.display === null));

/** The system's own programs, the better ones first. Each takes what it can and refuses (null) the rest. */
const TOOLS: readonly Tool[] = [
  // macOS brings it: -x without sound, -i lets the user choose, -R takes a rectangle in points.
  (order, file, { platform }) => {
    if (platform !== 'darwin') return null;
    const box = region(order)?.box;
    if (box)
      return {
        program: 'screencapture',
        words: ['-x', `-R${box.x},${box.y},${box.width},${box.height}`, file],
      };
    if (region(order)) return { program: 'screencapture', words: ['-x', '-i', '-s', file] };
    return isWhole(order) ? { program: 'screencapture', words: ['-x', file] } : null;
  },
  // wlroots compositors (sway, Hyprland, river ...).
  (order, file, { wayland }) => {
    if (!wayland) return null;
    const box = region(order)?.box;
    if (box) return { program: 'grim', words: ['-g', `${box.x},${box.y} ${box.width}x${box.height}`, file] };
    return isWhole(order) ? { program: 'grim', words: [file] } : null;
  },
  // KDE, on Wayland too: -b without a window, -n without a notice.
  (order, file, { platform }) => {
    if (platform !== 'linux') return null;
    if (region(order)?.box === null) return { program: 'spectacle', words: ['-b', '-n', '-r', '-o', file] };
    return isWhole(order) ? { program: 'spectacle', words: ['-b', '-n', '-f', '-o', file] } : null;
  },
  (order, file, { platform }) => {
    if (platform !== 'linux') return null;
    if (region(order)?.box === null) return { program: 'gnome-screenshot', words: ['-a', '-f', file] };
    return isWhole(order) ? { program: 'gnome-screenshot', words: ['-f', file] } : null;
  },
  // X11: --hidecursor, because the pointer hides text.
  (order, file, { platform, wayland }) => {
    if (platform !== 'linux' || wayland) return null;
    const box = region(order)?.box;
    if (box)
      return {
        program: 'maim',
        words: ['--hidecursor', '-g', `${box.width}x${box.height}${sign(box.x)}${sign(box.y)}`, file],
      };
    if (region(order)) return { program: 'maim', words: ['--hidecursor', '-s', file] };
    return isWhole(order) ? { program: 'maim', words: ['--hidecursor', file] } : null;
  },
  (order, file, { platform, wayland }) => {
    if (platform !== 'linux' || wayland) return null;
    const box = region(order)?.box;
    if (box) return { program: 'scrot', words: ['-a', `${box.x},${box.y},${box.width},${box.height}`, file] };
    if (region(order)) return { program: 'scrot', words: ['-s', file] };
    return isWhole(order) ? { program: 'scrot', words: [file] } : null;
  },
  (order, file, { platform, wayland }) => {
    if (platform !== 'linux' || wayland) return null;
    const box = region(order)?.box;
    const whole = ['-window', 'root'];
    if (box)
      return {
        program: 'import',
        words: [...whole, '-crop', `${box.width}x${box.height}${sign(box.x)}${sign(box.y)}`, '+repage', file],
      };
    return isWhole(order) ? { program: 'import', words: [...whole, file] } : null;
  },
  // Windows brings PowerShell and System.Drawing; the file's name comes in the environment, never as code.
  (order, _file, { platform }) => {
    if (platform !== 'win32') return null;
    const box = region(order)?.box;
    if (!box && !isWhole(order)) return null;
    const area = box
      ? `New-Object Drawing.Rectangle ${box.x},${box.y},${box.width},${box.height}`
      : '[Windows.Forms.SystemInformation]::VirtualScreen';
    const script = [
      'Add-Type -AssemblyName System.Windows.Forms,System.Drawing',
      `$area = ${area}`,
      '$picture = New-Object Drawing.Bitmap $area.Width,$area.Height',
      '[Drawing.Graphics]::FromImage($picture).CopyFromScreen($area.Location,[Drawing.Point]::Empty,$area.Size)',
      '$picture.Save($env:ASKSHOT_PICTURE,[Drawing.Imaging.ImageFormat]::Png)',
    ].join('; ');
    return { program: 'powershell', words: ['-NoProfile', '-NonInteractive', '-Command', script] };
  },
];

/** X geometry: an offset always has its sign. */
const sign = (value: number): string => (value < 0 ? String(value) : `+${value}`);

/** The commands that could take a picture here, the better ones first; which of them are installed is not known yet. */
export const screenshotCommands = (
  order: CaptureOrder,
  file: string,
  environment: Environment,
): ScreenshotCommand[] => TOOLS.flatMap((tool) => tool(order, file, environment) ?? []);
