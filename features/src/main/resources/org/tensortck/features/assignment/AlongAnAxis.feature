Feature: Values written along an axis

  Rule: ASG-39 np.put_along_axis writes one value for each integer of an index

    @ASG-39.1
    Scenario Outline: <description>: np.put_along_axis(a, <arguments>)
      Given `a = np.array([[1, 2, 3], [4, 5, 6]])`
      When `r = np.put_along_axis(a, <arguments>)`
      Then `a` is `<elements>`
      And `r` is `None`

      Examples:
        | case      | description           | arguments                                          | elements                   |
        | each      | A value for each row  | np.array([[0], [2]]), np.array([[8], [9]]), axis=1 | [[8, 2, 3], [4, 5, 9]]     |
        | negative  | Integers from the end | np.array([[-1], [-3]]), 9, axis=1                  | [[1, 2, 9], [9, 5, 6]]     |
        | broadcast | An index for all rows | np.array([[1]]), 9, axis=1                         | [[1, 9, 3], [4, 9, 6]]     |
        | columns   | Along the first axis  | np.array([[1, 0, 1]]), np.array([7, 8, 9]), axis=0 | [[1, 8, 3], [7, 5, 9]]     |
        | flat      | In row-major order    | np.array([0, 5]), np.array([100, 200]), axis=None  | [[100, 2, 3], [4, 5, 200]] |

    @ASG-39.2
    Scenario Outline: <description> is refused
      Given `a = np.array([[1, 2, 3], [4, 5, 6]])`
      When `np.put_along_axis(a, <arguments>)`
      Then it fails with `<kind>`
      And `a` is unchanged

      Examples:
        | case  | description                     | arguments                       | kind               |
        | large | An integer beyond the axis      | np.array([[3], [0]]), 9, axis=1 | INDEX_OUT_OF_RANGE |
        | axis  | A nonexistent axis              | np.array([[0]]), 9, axis=2      | INDEX_OUT_OF_RANGE |
        | rank  | An index of another rank        | np.array([0]), 9, axis=1        | SHAPE_MISMATCH     |
        | float | An index that holds no integers | np.array([[0.0]]), 9, axis=1    | INVALID_INDEX      |

  Rule: ASG-40 index_copy_ copies slices to the places that an index names

    @ASG-40.1 @needs:DTY-1
    Scenario: Rows
      Given `t = torch.zeros(3, 2)`
      When `u = t.index_copy_(0, torch.tensor([2, 0]), torch.tensor([[1.0, 2.0], [3.0, 4.0]]))`
      Then `t` is `[[3.0, 4.0], [0.0, 0.0], [1.0, 2.0]]`
      And `u is t` is `True`

    @ASG-40.2 @needs:DTY-1
    Scenario: Columns
      Given `t = torch.zeros(2, 3)`
      When `t.index_copy_(-1, torch.tensor([1]), torch.tensor([[5.0], [6.0]]))`
      Then `t` is `[[0.0, 5.0, 0.0], [0.0, 6.0, 0.0]]`

    @ASG-40.3 @needs:DTY-1
    Scenario Outline: <description> is refused
      Given `t = torch.zeros(3, 2)`
      And `s = torch.tensor([[1.0, 2.0]])`
      When `t.index_copy_(<arguments>, s)`
      Then it fails with `INDEX_OUT_OF_RANGE`
      And `t` is unchanged
      And `s` is unchanged

      Examples:
        | case     | description                | arguments             |
        | large    | An integer beyond the axis | 0, torch.tensor([3])  |
        | negative | A negative integer         | 0, torch.tensor([-1]) |
        | axis     | A nonexistent axis         | 2, torch.tensor([0])  |
