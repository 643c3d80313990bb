package org.attest.store;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.jspecify.annotations.Nullable;

/** Why a file could not be used, in words for the user, without names of classes and without the file's own name. */
final class Reason {

    private Reason() {}

    static String of(Throwable failure) {
        return switch (failure) {
            case AccessDeniedException denied -> "permission denied";
            case NoSuchFileException missing -> "no such file or folder";
            case FileAlreadyExistsException exists -> "a file of that name is there already";
            case NotDirectoryException file -> "a file stands where a folder must be";
            case FileSystemException other -> orItself(other.getReason(), other);
            default -> orItself(failure.getMessage(), failure);
        };
    }

    /** The same of what lies deepest below it: how the disk failed, where another package words only that it did. */
    static String deepest(Throwable failure) {
        Throwable at = failure;
        while (at.getCause() != null) {
            at = at.getCause();
        }
        return at instanceof InternalError ? "the disk failed while a file on it was in use" : of(at);
    }

    private static String orItself(@Nullable String words, Throwable failure) {
        return words == null ? failure.toString() : words;
    }
}
