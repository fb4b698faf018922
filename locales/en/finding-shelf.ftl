### What the shelf says about lesson folders, and why a lesson or a picture does not open.

finding-shelf-outside = This link leads out of the lesson folder: it is not followed.
# $most: the highest number allowed
finding-shelf-too-many-lessons = This folder holds more than { $most } lessons: the others are not read.

## Why nothing opens. $path: the folder, the file or the picture

finding-shelf-error-missing = There is nothing here: { $path }
finding-shelf-error-unreadable = This cannot be read: { $path }
finding-shelf-error-no-lesson = There is no lesson in this folder: { $path }
finding-shelf-error-no-picture = The lesson has no picture of this name: { $path }
finding-shelf-error-outside = This path leads out of the lesson folder: { $path }
finding-shelf-error-too-large = This picture is larger than 8 MB: { $path }
