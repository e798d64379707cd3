Feature: Assignments between overlapping parts

  @needs:MEM-5 @needs:MEM-7
  Rule: OVL-1 An array assigned to an overlapping part of itself is read first

    @OVL-1.1 @needs:MEM-7
    Scenario Outline: The columns of an array are moved: <case>
      Given `a = np.array([[0, 1, 2], [3, 4, 5]])`
      When `a[<to>] = a[<from>]`
      Then `a` is `<result>`
      And `a[<to>]` and `a[<from>]` overlap in memory

      Examples:
        | case   | to      | from   | result                 |
        | right  | :, 1:   | :, :-1 | [[0, 0, 1], [3, 3, 4]] |
        | left   | :, :-1  | :, 1:  | [[1, 2, 2], [4, 5, 5]] |
        | turned | :, ::-1 | :, ::1 | [[2, 1, 0], [5, 4, 3]] |

    @OVL-1.2 @needs:MEM-7
    Scenario: A square array becomes its own transpose
      Given `a = np.array([[0, 1, 2], [3, 4, 5], [6, 7, 8]])`
      When `a[:] = a.T`
      Then `a` is `[[0, 3, 6], [1, 4, 7], [2, 5, 8]]`

  @needs:MEM-5 @needs:MEM-6
  Rule: OVL-2 A tensor assigned to an overlapping part of itself is read first

    @OVL-2.1 @needs:MEM-6
    Scenario Outline: The columns of a tensor are moved: <case>
      Given `t = torch.tensor([[0, 1, 2], [3, 4, 5]])`
      When `t[<to>] = t[<from>]`
      Then `t` is `<result>`
      And `t[<to>]` and `t[<from>]` overlap in memory

      Examples:
        | case | to     | from  | result                 |
        | left | :, :-1 | :, 1: | [[1, 2, 2], [4, 5, 5]] |

      @deviates:PyTorch
      Examples: What was written is read again
        | case  | to    | from   | result                 |
        | right | :, 1: | :, :-1 | [[0, 0, 1], [3, 3, 4]] |

    @OVL-2.2 @needs:MEM-6 @deviates:PyTorch
    Scenario: The first elements of a tensor are assigned to every other one
      Given `t = torch.tensor([0, 1, 2, 3, 4, 5])`
      When `t[::2] = t[:3]`
      Then `t` is `[0, 1, 1, 3, 2, 5]`
      And `t[::2]` and `t[:3]` overlap in memory

  @needs:MEM-5 @needs:MEM-7
  Rule: OVL-3 Overlapping slices with different steps are read first

    @OVL-3.1 @needs:MEM-7
    Scenario: Every other element of an array is assigned to the first ones
      Given `a = np.array([0, 1, 2, 3, 4, 5])`
      When `a[:3] = a[::2]`
      Then `a` is `[0, 2, 4, 3, 4, 5]`
      And `a[:3]` and `a[::2]` overlap in memory

    @OVL-3.2 @needs:MEM-7 @deviates:NumPy
    Scenario: The first elements of an array are assigned to every other one
      Given `a = np.array([0, 1, 2, 3, 4, 5])`
      When `a[::2] = a[:3]`
      Then `a` is `[0, 1, 1, 3, 2, 5]`
      And `a[::2]` and `a[:3]` overlap in memory

  @needs:ASG-1 @needs:ASG-2 @needs:MEM-7
  Rule: OVL-4 An index that overlaps the array is read first

    @OVL-4.1
    Scenario: An index array that overlaps the written elements
      Given `a = np.array([0, 1, 2, 3, 4, 5, 6, 7])`
      And `v = a[2:]`
      When `v[a[:-2]] = 3`
      Then `a` is `[0, 1, 3, 3, 3, 3, 3, 3]`

    @OVL-4.2
    Scenario: An index array of the written elements themselves
      Given `a = np.array([2, 0, 1])`
      When `a[a] = np.array([5, 6, 7])`
      Then `a` is `[6, 7, 5]`

    @OVL-4.3 @deviates:NumPy
    Scenario: A mask that is ahead of the written elements
      Given `a = np.array([True, False, False, False])`
      And `v = a[1:]`
      When `v[a[:-1]] = True`
      Then `a` is `[True, True, False, False]`

    @OVL-4.4 @deviates:NumPy
    Scenario: A mask that is the transpose of the written elements
      Given `a = np.array([[False, True], [True, False]])`
      When `a[a.T] = False`
      Then `a` is `[[False, False], [False, False]]`
