"""The window's actions, with the system's own shortcuts, and the menus they stand in."""

from __future__ import annotations

import sys

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from llama32_desktop.ui.kit.places import Place
from llama32_desktop.updates import update_address

Keys = QKeySequence.StandardKey | str | None


class Actions:
    """Every action by its name; the menu bar is filled with them."""

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        on_mac = sys.platform == "darwin"
        keys, tr = QKeySequence.StandardKey, window.tr
        self.new_chat = self._action(tr("&New chat"), keys.New)
        self.open_model = self._action(tr("&Open model…"), keys.Open)
        self.add_picture = self._action(tr("&Add pictures or documents…"), "Ctrl+Shift+A")
        self.export_one = self._action(tr("&Export conversation…"), "Ctrl+E")
        self.export_all = self._action(tr("Export &all conversations…"), None)
        self.export_training = self._action(tr("Ex&port for training…"), None)
        self.import_some = self._action(tr("&Import conversations…"), None)
        self.back_up = self._action(tr("&Back up…"), None)
        self.restore = self._action(tr("&Restore a backup…"), None)
        self.quit = self._action(tr("&Quit"), keys.Quit, "Ctrl+Q")
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self.undo = self._action(tr("U&ndo"), keys.Undo)
        self.redo = self._action(tr("Red&o"), keys.Redo)
        self.cut = self._action(tr("Cu&t"), keys.Cut)
        self.copy = self._action(tr("Cop&y"), keys.Copy)
        self.paste = self._action(tr("&Paste"), keys.Paste)
        # No key of its own: in the list of conversations Del deletes one.
        self.delete_text = self._action(tr("De&lete"), None)
        self.select_all = self._action(tr("Select &all"), keys.SelectAll)
        for edit in (self.cut, self.copy, self.paste, self.select_all):
            # macOS knows these by their words, and sends them to its own dialogs' fields then.
            edit.setMenuRole(QAction.MenuRole.TextHeuristicRole)
        self.copy_answer = self._action(tr("&Copy last answer"), "Ctrl+Shift+C")
        # Without letters: in each language the Edit menu has used up those that are free.
        self.rate_good = self._action(tr("Last answer is good"), "Ctrl+Shift+Y")
        self.rate_bad = self._action(tr("Last answer is bad"), "Ctrl+Shift+X")
        for rating in (self.rate_good, self.rate_bad):
            rating.setCheckable(True)
        self.copy_conversation = self._action(tr("Copy con&versation"), None)
        self.system_prompt = self._action(tr("&System prompt…"), "Ctrl+Shift+P")
        # Without a letter: see above.
        self.own_choices = self._action(tr("Guard and adapters of this conversation…"), None)
        self.use_preset = self._action(tr("&Use a preset…"), "Ctrl+/")
        self.presets = self._action(tr("Edit p&resets…"), None)
        self.rename = self._action(tr("&Rename conversation"), "F2")
        self.delete = self._action(tr("&Delete conversation"), "Ctrl+Shift+Backspace")
        self.delete.setAutoRepeat(False)  # the next conversation comes to the keys
        self.find = self._action(tr("&Find in conversation…"), keys.Find, "Ctrl+F")
        self.find_next = self._action(tr("Find &next"), keys.FindNext, also="F3")
        self.find_previous = self._action(tr("Find previ&ous"), keys.FindPrevious, also="Shift+F3")
        self.search = self._action(tr("Searc&h all conversations"), "Ctrl+Shift+F")
        self.extract = self._action(tr("&Extract fields…"), "Ctrl+Shift+E")
        self.summarise = self._action(tr("&Summarise notes…"), "Ctrl+Shift+S")
        self.meeting_notes = self._action(tr("&Meeting notes…"), None)
        self.ask = self._action(tr("&Ask documents…"), "Ctrl+Shift+D")
        self.ask_pages = self._action(tr("Ask each &page…"), None)
        self.jobs = self._action(tr("&Jobs…"), None)
        self.get_models = self._action(tr("&Models…"), "Ctrl+Shift+M")
        self.compare = self._action(tr("&Compare models…"), None)
        self.load = self._action(tr("&Load model"), "Ctrl+Shift+L")
        self.unload = self._action(tr("&Unload model"), "Ctrl+Shift+U")
        self.stop = self._action(tr("&Stop the answer"), "Ctrl+.")
        self.settings = self._action(tr("S&ettings…"), keys.Preferences, "Ctrl+,")
        self.settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.places: dict[Place, QAction] = {
            "chats": self._action(tr("Chats"), "Ctrl+1"),
            "documents": self._action(tr("Documents"), "Ctrl+2"),
            "models": self._action(tr("Models"), "Ctrl+3"),
        }
        group = QActionGroup(window)
        for place in self.places.values():
            place.setCheckable(True)
            group.addAction(place)
        self.places["chats"].setChecked(True)
        self.toggle_list = self._action(tr("Show &sidebar"), "Ctrl+B")
        self.toggle_list.setCheckable(True)
        self.toggle_list.setChecked(True)
        self.write = self._action(tr("Go to &message field"), "Ctrl+L")
        # Also on the key of “+” where that needs Shift.
        self.larger = self._action(tr("&Larger text"), keys.ZoomIn, "Ctrl++", also="Ctrl+=")
        self.smaller = self._action(tr("S&maller text"), keys.ZoomOut, "Ctrl+-")
        self.normal_size = self._action(tr("&Normal text size"), "Ctrl+0")
        self.full_screen = self._action(tr("&Full screen"), keys.FullScreen, "F11")
        self.full_screen.setCheckable(True)
        self.manual = self._action(tr("&Manual"), keys.HelpContents, "F1")
        # Cmd and F1 is the mirroring of screens there.
        self.shortcuts = self._action(tr("&Shortcuts"), "Ctrl+Shift+K" if on_mac else "Ctrl+F1")
        self.log = self._action(tr("Show &log"), None)
        self.report = self._action(tr("Report a &problem…"), None)
        self.update = self._action(tr("Ask for a &newer version"), None)
        self.update.setVisible(bool(update_address()))
        self.about = self._action(tr("&About"), None)
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
        # Where each system has them; macOS takes them into its own menu by their role.
        in_file = sys.platform == "win32"
        self.menus: dict[str, list[QAction | None]] = {
            tr("&File"): [
                self.new_chat,
                self.open_model,
                self.add_picture,
                None,
                self.export_one,
                self.export_all,
                self.export_training,
                self.import_some,
                None,
                self.back_up,
                self.restore,
                *([None, self._close()] if on_mac else []),
                *([None, self.settings] if in_file else []),
                None,
                self.quit,
            ],
            tr("&Edit"): [
                self.undo,
                self.redo,
                None,
                self.cut,
                self.copy,
                self.paste,
                self.delete_text,
                self.select_all,
                None,
                self.copy_answer,
                self.copy_conversation,
                None,
                self.rate_good,
                self.rate_bad,
                None,
                self.find,
                self.find_next,
                self.find_previous,
                self.search,
                None,
                self.use_preset,
                self.presets,
                self.system_prompt,
                self.own_choices,
                None,
                self.rename,
                self.delete,
                *([] if in_file else [None, self.settings]),
            ],
            tr("&Documents"): [
                self.extract,
                self.summarise,
                self.meeting_notes,
                self.ask,
                self.ask_pages,
                self.jobs,
            ],
            tr("&Model"): [
                self.get_models,
                self.compare,
                None,
                self.load,
                self.unload,
                self.stop,
            ],
            tr("&View"): [
                *self.places.values(),
                None,
                self.toggle_list,
                self.write,
                None,
                self.larger,
                self.smaller,
                self.normal_size,
                None,
                self.full_screen,
            ],
            **({tr("&Window"): self._of_windows()} if on_mac else {}),
            tr("&Help"): [
                self.manual,
                self.shortcuts,
                None,
                self.log,
                self.report,
                self.update,
                None,
                self.about,
            ],
        }
        for title, actions in self.menus.items():
            menu = window.menuBar().addMenu(title)
            if self.undo in actions:
                self.edit_menu = menu
            for action in actions:
                if action is None:
                    menu.addSeparator()
                else:
                    menu.addAction(action)

    def _close(self) -> QAction:
        """Closes the window in front: macOS gives its key to the menu bar, whichever that is."""
        action = self._action(self._window.tr("&Close window"), QKeySequence.StandardKey.Close)
        action.triggered.connect(lambda: self._in_front().close())
        return action

    def _of_windows(self) -> list[QAction | None]:
        """What every program's window menu has there; Qt makes none that is seen."""
        minimise = self._action(self._window.tr("&Minimise"), "Ctrl+M")
        minimise.triggered.connect(lambda: self._in_front().showMinimized())
        zoom = self._action(self._window.tr("&Zoom"), None)
        zoom.triggered.connect(self._zoom)
        return [minimise, zoom]

    def _zoom(self) -> None:
        window = self._in_front()
        if window.isMaximized():
            window.showNormal()
        else:
            window.showMaximized()

    def _in_front(self) -> QWidget:
        return QApplication.activeWindow() or self._window

    def _action(self, text: str, keys: Keys, fallback: str = "", *, also: str = "") -> QAction:
        """An action with a shortcut.

        Args:
            fallback: Where the system has no such keys.
            also: Does the same, beside them.
        """
        action = QAction(text, self._window)
        # macOS would move what it takes for settings by its first word, in each language.
        action.setMenuRole(QAction.MenuRole.NoRole)
        if keys is not None:
            action.setShortcut(QKeySequence(keys))
            if action.shortcut().isEmpty() and fallback:
                action.setShortcut(QKeySequence(fallback))
            if also:
                chosen = (action.shortcut(), QKeySequence(also))
                action.setShortcuts([each for each in dict.fromkeys(chosen) if not each.isEmpty()])
        return action
