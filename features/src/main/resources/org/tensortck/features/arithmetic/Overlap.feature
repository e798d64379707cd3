Feature: Arithmetic on overlapping memory

  Rule: ARI-26 An array that overlaps its operand is computed as if it did not

    @ARI-26.1 @needs:MEM-5 @needs:MEM-7
    Scenario: A later part reads an earlier one
      Given `a = np.array([0, 1, 2, 3, 4])`
      When `a[1:] += a[:-1]`
      Then `a` is `[0, 1, 3, 5, 7]`

    @ARI-26.2 @needs:MEM-5 @needs:MEM-7
    Scenario: An earlier part reads a later one
      Given `a = np.array([0, 1, 2, 3, 4])`
      When `a[:-1] -= a[1:]`
      Then `a` is `[-1, -1, -1, -1, 4]`

    @ARI-26.3 @needs:MEM-7
    Scenario: Backwards
      Given `a = np.array([1, 2, 3])`
      And `v = a[::-1]`
      When `a += v`
      Then `a` is `[4, 4, 4]`
      And `v` is `[4, 4, 4]`

    @ARI-26.4 @needs:MEM-7
    Scenario: The transpose
      Given `a = np.array([[1, 2], [3, 4]])`
      When `a += a.T`
      Then `a` is `[[2, 5], [5, 8]]`

    @ARI-26.5 @needs:MEM-7
    Scenario: Into out
      Given `a = np.array([1, 2, 3, 4])`
      When `np.multiply(a[:-1], 2, out=a[1:])`
      Then `a` is `[1, 2, 4, 6]`
