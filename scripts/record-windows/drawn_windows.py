"""
Shows GTK windows with parts, places and looks at random, and writes each as NAME.png and NAME.json (what the toolkit's own
accessibility objects tell: role, name, states, box and text line by line, as record-screens reads from the bus).
  drawn_windows.py FOLDER FIRST COUNT     on a display with openbox, whose configuration file is $OPENBOX_FILE
"""

import json
import os
import random
import re
import subprocess
import sys
import time

import gi

gi.require_version("Gdk", "3.0")
gi.require_version("Gtk", "3.0")
gi.require_version("Atk", "1.0")
from gi.repository import Atk, Gdk, Gtk  # noqa: E402

WORDS = (
    "account action address archive backup balance branch browser cache calendar channel chart client color column "
    "contact copy credit date default detail device disk display document download driver editor entry event export "
    "feature field file filter folder font format group guide history image import index item key language layer layout "
    "level library limit line list location log manager margin memory menu message mode module month mouse name network "
    "note number object option order output page panel password path pattern period player port preview price printer "
    "process profile program project property query queue range rate record region report request result role rule sample "
    "scale schedule screen script search section server service session shape size source space speed state status step "
    "storage style subject summary system table tag target task template text theme time title tool total track type unit "
    "update user value version view volume week width window zoom"
).split()
VERBS = "Add Apply Cancel Clear Close Connect Copy Create Delete Edit Export Find Help Import Load New Next Open Paste Print Refresh Remove Reset Run Save Search Send Start Stop Test Undo Update".split()
ICONS = (
    "document-new document-open document-save edit-copy edit-cut edit-paste edit-undo edit-redo edit-find edit-delete go-up "
    "go-down go-next go-previous go-home list-add list-remove view-refresh process-stop media-playback-start "
    "media-playback-stop zoom-in zoom-out folder-new mail-unread open-menu system-search printer help-browser bookmark-new"
).split()
MENUS = "File Edit View Insert Format Tools Options Bookmarks Go Window Project Terminal Tabs Help".split()
THEMES = [t for t in os.listdir("/usr/share/themes") if os.path.isdir(f"/usr/share/themes/{t}/gtk-3.0")] + ["Adwaita"]
FRAMES = [t for t in os.listdir("/usr/share/themes") if os.path.isdir(f"/usr/share/themes/{t}/openbox-3")]
FONTS = ["DejaVu Sans", "Cantarell", "Noto Sans", "Liberation Sans", "Lato", "Roboto"]
STATES = ["CHECKED", "SELECTED", "SENSITIVE", "FOCUSED", "EXPANDED", "EDITABLE", "MULTI_LINE", "ACTIVE"]
SCREEN = Atk.CoordType.SCREEN


def label():
    words = random.sample(WORDS, random.choice([1, 1, 2, 2, 3]))
    return " ".join(words).capitalize()


def sentence():
    return " ".join(random.sample(WORDS, random.randint(4, 11))).capitalize() + "."


def add(box, widget, stretch=False):
    box.pack_start(widget, stretch, stretch, 0)
    return widget


def picture(size=None):
    name = random.choice(ICONS) + random.choice(["", "-symbolic"])
    return Gtk.Image.new_from_icon_name(name, size or random.choice([Gtk.IconSize.MENU, Gtk.IconSize.BUTTON]))


def button():
    made = Gtk.ToggleButton() if random.random() < 0.1 else Gtk.Button()
    made.set_label(random.choice(VERBS) if random.random() < 0.7 else label())
    if random.random() < 0.25:
        made.set_image(picture(Gtk.IconSize.BUTTON))
        made.set_always_show_image(True)
    if random.random() < 0.1:
        made.set_sensitive(False)
    if random.random() < 0.1:
        made.get_style_context().add_class(random.choice(["suggested-action", "destructive-action"]))
    return made


def icon_button():
    made = Gtk.Button()
    made.set_image(picture(Gtk.IconSize.BUTTON))
    if random.random() < 0.5:
        made.set_relief(Gtk.ReliefStyle.NONE)
    return made


def menu_bar():
    bar = Gtk.MenuBar()
    for name in random.sample(MENUS, random.randint(3, 8)):
        bar.append(Gtk.MenuItem(label=name))
    return bar


def tool_bar():
    bar = Gtk.Toolbar()
    bar.set_style(random.choice([Gtk.ToolbarStyle.ICONS, Gtk.ToolbarStyle.ICONS, Gtk.ToolbarStyle.BOTH, Gtk.ToolbarStyle.BOTH_HORIZ]))
    bar.set_icon_size(random.choice([Gtk.IconSize.SMALL_TOOLBAR, Gtk.IconSize.LARGE_TOOLBAR, Gtk.IconSize.MENU]))
    for _ in range(random.randint(3, 11)):
        if random.random() < 0.18:
            bar.insert(Gtk.SeparatorToolItem(), -1)
            continue
        item = random.choice([Gtk.ToolButton, Gtk.ToolButton, Gtk.ToolButton, Gtk.ToggleToolButton, Gtk.MenuToolButton])()
        item.set_icon_name(random.choice(ICONS))
        item.set_label(random.choice(VERBS))
        item.set_is_important(random.random() < 0.4)
        item.set_sensitive(random.random() > 0.2)
        bar.insert(item, -1)
    return bar


def field():
    kind = random.random()
    if kind < 0.4:
        made = Gtk.Entry(text=random.choice(["", label(), str(random.randint(0, 9999))]))
        if random.random() < 0.2:
            made.set_placeholder_text(label())
    elif kind < 0.65:
        made = Gtk.ComboBoxText()
        for _ in range(3):
            made.append_text(label())
        made.set_active(0)
    elif kind < 0.8:
        made = Gtk.SpinButton.new_with_range(0, 5000, 1)
        made.set_value(random.randint(0, 5000))
    elif kind < 0.88:
        made = Gtk.Scale.new_with_range(Gtk.Orientation.HORIZONTAL, 0, 100, 1)
        made.set_value(random.randint(0, 100))
        made.set_draw_value(random.random() < 0.5)
    elif kind < 0.94:
        made = Gtk.ProgressBar(fraction=random.random(), show_text=random.random() < 0.5)
    else:
        made = Gtk.Switch(active=random.random() < 0.5, halign=Gtk.Align.START, valign=Gtk.Align.CENTER)
    made.set_sensitive(random.random() > 0.08)
    return made


def form():
    grid = Gtk.Grid(row_spacing=random.randint(3, 12), column_spacing=random.randint(6, 18), border_width=random.randint(4, 14))
    for row in range(random.randint(2, 6)):
        name = Gtk.Label(label=label() + random.choice([":", ""]), xalign=random.choice([0, 1]))
        made = field()
        made.set_hexpand(random.random() < 0.8)
        grid.attach(name, 0, row, 1, 1)
        grid.attach(made, 1, row, 1, 1)
        if random.random() < 0.2:
            grid.attach(random.choice([button, icon_button])(), 2, row, 1, 1)
    return grid


def choices():
    box = Gtk.Box(orientation=random.choice([Gtk.Orientation.VERTICAL, Gtk.Orientation.VERTICAL, Gtk.Orientation.HORIZONTAL]), spacing=random.randint(2, 10), border_width=6)
    first = None
    radio = random.random() < 0.4
    for _ in range(random.randint(2, 5)):
        if radio:
            made = Gtk.RadioButton.new_with_label_from_widget(first, label())
            first = first or made
        else:
            made = Gtk.CheckButton(label=label() if random.random() < 0.7 else sentence()[:-1], active=random.random() < 0.5)
        made.set_sensitive(random.random() > 0.12)
        add(box, made)
    return box


def table():
    columns = random.randint(1, 4)
    store = Gtk.ListStore(*([bool] + [str] * columns))
    for _ in range(random.randint(0, 9)):
        store.append([random.random() < 0.5] + [random.choice([label(), str(random.randint(0, 99999))]) for _ in range(columns)])
    view = Gtk.TreeView(model=store, headers_visible=random.random() < 0.75, enable_grid_lines=random.choice([0, 0, 0, 3]))
    if random.random() < 0.25:
        view.append_column(Gtk.TreeViewColumn("", Gtk.CellRendererToggle(), active=0))
    for index in range(columns):
        column = Gtk.TreeViewColumn(label(), Gtk.CellRendererText(), text=index + 1)
        column.set_resizable(True)
        column.set_expand(random.random() < 0.4)
        view.append_column(column)
    if len(store) and random.random() < 0.6:
        view.get_selection().select_path(random.randint(0, len(store) - 1))
    else:
        view.get_selection().unselect_all()
    return scrolled(view)


def scrolled(child):
    made = Gtk.ScrolledWindow(shadow_type=random.choice([Gtk.ShadowType.IN, Gtk.ShadowType.NONE]), min_content_height=random.randint(70, 180))
    made.set_overlay_scrolling(False)
    made.add(child)
    return made


def list_box():
    box = Gtk.ListBox()
    for _ in range(random.randint(3, 9)):
        row = Gtk.Box(spacing=8, border_width=random.randint(2, 10))
        if random.random() < 0.4:
            add(row, picture())
        add(row, Gtk.Label(label=label(), xalign=0))
        if random.random() < 0.3:
            row.pack_end(random.choice([icon_button, button, lambda: Gtk.Switch(valign=Gtk.Align.CENTER)])(), False, False, 0)
        box.add(row)
    box.select_row(box.get_row_at_index(random.randint(0, 2)))
    return scrolled(box)


def text():
    view = Gtk.TextView(editable=random.random() < 0.8, wrap_mode=Gtk.WrapMode.WORD)
    view.get_buffer().set_text("\n".join(sentence() for _ in range(random.randint(0, 6))))
    return scrolled(view)


def notebook(depth):
    book = Gtk.Notebook(tab_pos=random.choice([Gtk.PositionType.TOP] * 5 + [Gtk.PositionType.BOTTOM, Gtk.PositionType.LEFT]))
    for _ in range(random.randint(2, 5)):
        book.append_page(content(depth + 1), Gtk.Label(label=label()))
    return book


def buttons():
    box = Gtk.ButtonBox(layout_style=random.choice([Gtk.ButtonBoxStyle.START, Gtk.ButtonBoxStyle.END, Gtk.ButtonBoxStyle.CENTER, Gtk.ButtonBoxStyle.EXPAND]), spacing=6, border_width=6)
    for _ in range(random.randint(1, 5)):
        add(box, button())
    return box


def frame():
    made = Gtk.Frame(label=label(), border_width=4)
    made.add(random.choice([form, choices])())
    return made


def notice():
    made = Gtk.InfoBar(message_type=random.choice([Gtk.MessageType.INFO, Gtk.MessageType.WARNING, Gtk.MessageType.ERROR]), show_close_button=random.random() < 0.4)
    made.get_content_area().add(Gtk.Label(label=sentence()))
    if random.random() < 0.5:
        made.add_button(random.choice(VERBS), 1)
    return made


def content(depth=0):
    box = Gtk.Box(orientation=Gtk.Orientation.VERTICAL, spacing=random.randint(0, 10), border_width=random.randint(0, 10))
    kinds = [form, form, choices, table, list_box, text, buttons, frame, lambda: Gtk.Label(label=sentence(), xalign=0)]
    for _ in range(random.randint(1, 4 - depth)):
        made = notebook(depth) if depth == 0 and random.random() < 0.3 else random.choice(kinds)()
        add(box, made, isinstance(made, (Gtk.ScrolledWindow, Gtk.Notebook)))
    if depth == 0 and random.random() < 0.25:
        panes = Gtk.Paned(position=random.randint(120, 220))
        panes.add1(random.choice([table, list_box])())
        panes.add2(box)
        return panes
    return box


def window():
    made = Gtk.Window(title=label() + random.choice(["", " - " + label()]))
    made.set_default_size(random.randint(320, 860), random.randint(240, 620))
    if random.random() < 0.35:
        bar = Gtk.HeaderBar(title=made.get_title(), show_close_button=True)
        for _ in range(random.randint(0, 4)):
            (bar.pack_start if random.random() < 0.5 else bar.pack_end)(random.choice([icon_button, icon_button, button])())
        made.set_titlebar(bar)
    box = Gtk.Box(orientation=Gtk.Orientation.VERTICAL)
    if random.random() < 0.55:
        add(box, menu_bar())
    if random.random() < 0.5:
        add(box, tool_bar())
    if random.random() < 0.1:
        add(box, notice())
    add(box, content(), True)
    if random.random() < 0.4:
        add(box, buttons())
    if random.random() < 0.25:
        bar = Gtk.Statusbar()
        bar.push(0, sentence())
        add(box, bar)
    made.add(box)
    return made


def lines_of(item):
    content = item.get_text(0, item.get_character_count()) or ""
    lines = []
    for word in list(re.finditer(r"\S+", content))[:200]:
        box = item.get_range_extents(word.start(), word.end(), SCREEN)
        last = lines[-1] if lines else None
        if last and abs(last["box"][1] - box.y) < box.height / 2 and box.x >= last["box"][0]:
            last["text"] += " " + word.group()
            last["box"][2] = box.x + box.width - last["box"][0]
        else:
            lines.append({"text": word.group(), "box": [box.x, box.y, box.width, box.height]})
    return lines


def walk(item, depth, found):
    states = item.ref_state_set()
    if not states.contains_state(Atk.StateType.SHOWING):
        return
    record = {"role": Atk.role_get_name(item.get_role()), "name": item.get_name() or "", "description": item.get_description() or "", "depth": depth, "lines": []}
    record["states"] = [s for s in STATES if states.contains_state(getattr(Atk.StateType, s))]
    if isinstance(item, Atk.Component):
        record["box"] = list(item.get_extents(SCREEN))
    if isinstance(item, Atk.Text):
        record["lines"] = lines_of(item)
    found.append(record)
    for index in range(min(item.get_n_accessible_children(), 200)):
        child = item.ref_accessible_child(index)
        if child is not None:
            walk(child, depth + 1, found)


def settle(seconds):
    end = time.time() + seconds
    while time.time() < end:
        while Gtk.events_pending():
            Gtk.main_iteration()
        time.sleep(0.02)


def show(folder, seed):
    random.seed(seed)
    settings = Gtk.Settings.get_default()
    settings.props.gtk_theme_name = random.choice(THEMES)
    settings.props.gtk_application_prefer_dark_theme = random.random() < 0.2
    settings.props.gtk_font_name = f"{random.choice(FONTS)} {random.choice([9, 10, 10, 11, 12])}"
    settings.props.gtk_icon_theme_name = random.choice(["Adwaita", "gnome"])
    with open(os.environ["OPENBOX_FILE"], "w") as file:
        file.write(f'<openbox_config xmlns="http://openbox.org/3.4/rc"><theme><name>{random.choice(FRAMES)}</name><titleLayout>{random.choice(["LIMC", "NLIMC", "CLIM"])}</titleLayout></theme></openbox_config>')
    subprocess.run(["openbox", "--reconfigure"], check=True)
    subprocess.run(["xsetroot", "-solid", "#%06x" % random.randint(0, 0xFFFFFF)], check=True)
    made = window()
    made.show_all()
    made.move(random.randint(0, 120), random.randint(0, 60))
    settle(0.7)
    found = []
    walk(made.get_accessible(), 1, found)
    outer = made.get_window().get_frame_extents()
    box = [outer.x, outer.y, outer.width, outer.height]
    bar = made.get_titlebar()
    height = bar.get_allocated_height() if bar else made.get_window().get_origin()[2] - outer.y
    root = Gdk.get_default_root_window()
    Gdk.pixbuf_get_from_window(root, 0, 0, root.get_width(), root.get_height()).savev(f"{folder}/window_{seed}.png", "png", [], [])
    with open(f"{folder}/window_{seed}.json", "w") as file:
        json.dump({"title": made.get_title(), "frame": box, "bar": [box[0], box[1], box[2], height], "items": found}, file)
    made.destroy()
    settle(0.1)


def main():
    folder, first, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    for seed in range(first, first + count):
        show(folder, seed)


main()
