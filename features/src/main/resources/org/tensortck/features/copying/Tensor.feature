Feature: torch.tensor

  Rule: CPY-6 tensor always copies an array

    @CPY-6.1
    Scenario: A later write to the array is not seen by the tensor
      Given `a = np.array([2.0, 2.0])`
      When `t = torch.tensor(a)`
      And `a[1] = 4`
      Then `t` is `[2.0, 2.0]`
      And `a` is `[2.0, 4.0]`
      And `t` and `a` do not share memory

    @CPY-6.2
    Scenario: A write to the tensor is not seen by the array
      Given `a = np.array([2.0, 2.0])`
      When `t = torch.tensor(a)`
      And `t[0] = 9`
      Then `t` is `[9.0, 2.0]`
      And `a` is unchanged
      And `t` and `a` do not share memory

    @CPY-6.3
    Scenario: Giving the same dtype still copies
      Given `a = np.array([2.0, 2.0])`
      When `t = torch.tensor(a, dtype=torch.float64)`
      Then `t` is `[2.0, 2.0]`
      And `t` and `a` do not share memory
      And `a` is unchanged

    @CPY-6.4
    Scenario: An array of integers is copied, whatever the platform's default integer
      Given `a = np.array([2, 2])`
      When `t = torch.tensor(a)`
      And `a[1] = 4`
      Then `t` is `[2, 2]`
      And `a` is `[2, 4]`
      And `t` and `a` do not share memory

    @CPY-6.5
    Scenario: A 0-d array is copied
      Given `a = np.array(1.5)`
      When `t = torch.tensor(a)`
      Then `t` is `1.5`
      And `t.shape` is `()`
      And `t` and `a` do not share memory
      And `a` is unchanged

  Rule: CPY-7 tensor keeps the dtype of an array

    @CPY-7.1 @needs:CPY-6
    Scenario Outline: The dtype <dtype> is kept
      Given `a = np.array([0, 1], dtype=np.<dtype>)`
      When `t = torch.tensor(a)`
      Then `t.dtype` is `torch.<dtype>`
      And `t.shape` is `(2,)`
      And `t` and `a` do not share memory
      And `a` is unchanged

      Examples:
        | case    | dtype   |
        | uint8   | uint8   |
        | int32   | int32   |
        | int64   | int64   |
        | float16 | float16 |
        | float32 | float32 |
        | float64 | float64 |

    @CPY-7.2 @needs:CPY-6
    Scenario: The array is converted to a given dtype
      Given `a = np.array([0.5, 1.5])`
      When `t = torch.tensor(a, dtype=torch.float32)`
      Then `t.dtype` is `torch.float32`
      And `t` is `[0.5, 1.5]`
      And `t` and `a` do not share memory
      And `a` is unchanged

    @CPY-7.3
    Scenario: An empty array keeps its dtype and its shape
      Given `a = np.array([[], []], dtype=np.int16)`
      When `t = torch.tensor(a)`
      Then `t.dtype` is `torch.int16`
      And `t.shape` is `(2, 0)`
      And `t` is `[[], []]`
      And `a` is unchanged

  Rule: CPY-9 torch.tensor copies only the elements of part of an array

    @CPY-9.1 @needs:CPY-6 @needs:MEM-7
    Scenario Outline: <description>: t = torch.tensor(v)
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      And `v = a[<index>]`
      When `t = torch.tensor(v)`
      Then `t` is `<elements>`
      And `t` has strides `<strides>`
      And `t.storage_offset()` is `0`
      And `t` and `v` do not share memory
      And `t` and `a` do not share memory
      And `a` is unchanged

      Examples:
        | case    | description         | index     | elements                 | strides |
        | row     | A row               | 1         | [4.0, 5.0, 6.0]          | (1,)    |
        | column  | A column            | :, 1      | [2.0, 5.0]               | (1,)    |
        | step    | Every second column | :, ::2    | [[1.0, 3.0], [4.0, 6.0]] | (2, 1)  |
        | element | An element          | 1, 2, ... | 6.0                      | ()      |

  Rule: CPY-10 torch.tensor keeps the order of the axes of an array in memory

    @CPY-10.1 @needs:CPY-6 @needs:MEM-7
    Scenario: A transposed array
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `t = torch.tensor(a.T)`
      Then `t` is `[[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]`
      And `t` has strides `(1, 3)`
      And `t` and `a` do not share memory
      And `a` is unchanged

    @CPY-10.2 @needs:CPY-6 @needs:CPY-9 @needs:MEM-7
    Scenario: A transposed array with gaps, which are closed
      Given `a = np.array([[1.0, 2.0, 3.0, 4.0], [5.0, 6.0, 7.0, 8.0]])`
      When `t = torch.tensor(a[:, ::2].T)`
      Then `t` is `[[1.0, 5.0], [3.0, 7.0]]`
      And `t` has strides `(1, 2)`
      And `t` and `a` do not share memory
      And `a` is unchanged
