### The shell of the program: what happens to files, windows and the hour under way.

## Start

app-no-display = Marelle cannot find a screen. On a computer without one: “xvfb-run marelle”, or “marelle shot” for a picture.
app-no-graphics = Marelle cannot draw on this computer ({ $causes }). Install a graphics driver (on Debian: libgl1-mesa-dri and mesa-vulkan-drivers), then try again.
app-second-copy = Marelle is already open on this computer. This second window keeps a class hour of its own.
app-no-journal = Marelle cannot write to its folder. The class hour works, but it cannot be resumed after a power cut.

## Files

# $path (String): the file or folder
app-disk-full = The disk is full: nothing was saved. Make some room, then try again. ({ $path })
app-read-only = This folder does not allow writing: nothing was saved. ({ $path })
app-folder-gone = This folder is gone: nothing was saved. Plug the stick in again, then try again. ({ $path })
app-not-written = The file could not be saved. ({ $path })
app-saved = Saved: { $path }
app-not-erased = Erasing did not work. The file of this class hour will be erased within a day.
app-erased = Everything that was left of this class hour is erased.

## Class hour

app-lesson-gone = This lesson is not there any more, or it has mistakes to mend.
app-cannot-resume = The lesson has changed since the interruption: it cannot go on at the same place. You can forget it and start again.
app-journal-unsafe = The disk has stopped writing. The class hour goes on, but it cannot be resumed after a power cut.
app-adult-card-on-stage = This card is for the adult: it does not open while the class is looking at the screen.

## Command line

app-check-error = to mend
app-check-warning = to look at
# $words (String): what could stand there instead
app-check-suggestion = Did you mean “{ $words }”?
app-check-end =
    { $lessons ->
        [one] { $lessons } lesson read
       *[other] { $lessons } lessons read
    }, { $errors } to mend, { $warnings } to look at.
# $dir (String): the folder
app-new-made = The lesson is in { $dir }. Open lesson.ron and the texts, then run “marelle check { $dir }”.
app-new-exists = { $dir }: this folder exists already. Nothing was written.
app-new-bad-name = { $dir }: the folder’s name becomes the lesson’s id. It begins with a letter and holds only plain small letters, digits and hyphens.
# $names (String): the possible names
app-shot-unknown = There is no screen of this name. The screens are: { $names }.
app-shot-failed = The picture could not be drawn: { $cause }. On Debian, install mesa-vulkan-drivers or libgl1-mesa-dri.
# $lesson (String): what was asked for
app-no-lesson = { $lesson }: there is no lesson of this name.
app-lesson-broken = { $lesson }: this lesson has mistakes to mend. “marelle check” shows them.
app-unknown-language = { $lang }: Marelle does not speak this language. It speaks: { $names }.
# $path (String): the file of commands
app-replay-unread = { $path }: this file cannot be read.
# $detail (String): what the reader of the format says
app-replay-broken = this is not a file of commands ({ $detail })

## Names of saved files

# $id (String): the lesson’s id; no accent, no space
app-file-sheet = lesson-sheet-{ $id }
app-file-family = families-{ $id }
app-file-outcome = result-{ $id }
app-file-counts = counts-{ $id }
app-file-measure = measure-{ $id }
app-host-closed = The pages could not be opened: { $cause }.
