package org.attest.query;

import java.util.Iterator;
import java.util.NoSuchElementException;

/** Ends after so many elements, and remembers whether there were more. */
final class CappedIterator<T> implements Iterator<T> {

    private final Iterator<T> inner;
    private final long limit;
    private long count;
    private boolean cut;

    /** A limit of 0 is none. */
    CappedIterator(Iterator<T> inner, long limit) {
        this.inner = inner;
        this.limit = limit;
    }

    @Override
    public boolean hasNext() {
        boolean more = inner.hasNext();
        if (limit > 0 && count >= limit) {
            cut |= more;
            return false;
        }
        return more;
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        count++;
        return inner.next();
    }

    RunSummary summary() {
        return new RunSummary(count, cut);
    }
}
