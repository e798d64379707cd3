package org.tensortck.picture;

import java.util.List;
import java.util.Optional;

/**
 * The pictures of one case.
 *
 * @param of the id of the case
 * @param pictures the pictures, in the order of the statements
 * @param reason the reason for missing pictures: of all statements, or of those after the last picture
 */
public record CasePictures(String of, List<Picture> pictures, Optional<String> reason) {

    public CasePictures {
        pictures = List.copyOf(pictures);
    }
}
